#!/usr/bin/env bash
# The other networks of COMPARISON.md. vgg16 and resnet50 are trained where vgg16.pth and resnet50.pth, their ImageNet
# weights, lie in RUNS. --dry-run prints the commands.
set -euo pipefail
source "$(dirname "$0")/steps.sh"
[ $# -eq 2 ] || usage "fer2013.csv RUNS"
data=$1 runs=$2

network() { train "$1" --data "$data" --bf16 --epochs 60 --arch "$@"; }
network inception_blocks --lr 0.05
for arch in generic_cnn vgg_blocks sequential_cnn; do
  network $arch --lr 0.01
done
network average_pooling_96 --class-weight-power 0.5 --lr 0.01
for arch in vgg16 resnet50; do
  if [ -e "$runs/$arch.pth" ]; then
    network $arch --pretrained "$runs/$arch.pth" --lr 0.01
  fi
done
