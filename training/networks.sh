#!/usr/bin/env bash
# Trains the networks that others compared by the published recipe, on a GPU where PyTorch finds one, measures them, and
# writes COMPARISON.md and the pictures of docs/networks.md. Started again, it goes on where it was. On a CPU, where a
# network takes hours, MINUTES lets each have so many in turn: start it again until none is left. vgg16 and resnet50 are
# trained where RUNS holds vgg16.h5, vgg16.pth, resnet50.h5 or resnet50.pth. --dry-run prints the commands.
set -euo pipefail
source "$(dirname "$0")/steps.sh"
[ $# -eq 2 ] || [ $# -eq 3 ] || usage "fer2013.csv RUNS [MINUTES]"
data=$1 runs=$2 minutes=${3:-inf}

# One network at a time leaves a GPU idle most of the time, so there all train side by side. The data's cache comes first,
# or each would write it.
gpu= running=()
if [ -z "$dry" ] && python3 -c "import torch; raise SystemExit(not torch.cuda.is_available())"; then
  gpu=yes
  python3 "$here/fer2013.py" "$data" >/dev/null
fi

published() {
  echo "python3 $here/train.py --recipe published $1 ${*:2}"
  if [ -n "$gpu" ]; then
    python3 "$here/train.py" --recipe published "$@" &
    running+=($!)
  elif [ -z "$dry" ]; then
    python3 "$here/train.py" --recipe published "$@"
  fi
}

network() { published "$1" --data "$data" --out "$runs/$1" --minutes "$minutes" "${@:2}"; }
network sequential --lr 0.0001 --decay 1e-6
network generic
network vgg_blocks
network average_pooling --class-weights --validation 0.25
network inception_block
for name in vgg16 resnet50; do
  for weights in "$runs/$name.h5" "$runs/$name.pth"; do
    if [ -e "$weights" ]; then
      network $name --pretrained "$weights"
      break
    fi
  done
done
for one in "${running[@]}"; do
  wait "$one"
done
echo "python3 $here/compare.py --runs $runs --data $data --again"
[ -n "$dry" ] || python3 "$here/compare.py" --runs "$runs" --data "$data" --again
