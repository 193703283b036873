#!/usr/bin/env bash
# The model for comparison with publications, from the original labels alone: RUNS/mini_xception_fer2013.onnx.
# --dry-run prints the commands.
set -euo pipefail
source "$(dirname "$0")/steps.sh"
[ $# -eq 2 ] || usage "fer2013.csv RUNS"
data=$1 runs=$2

student=(--data "$data" --bf16 --smoothing 0.05)
teacher=("${student[@]}" --arch teacher --batch 128 --weight-decay 5e-4 --ema 0.998)
train labels1 "${teacher[@]}" --epochs 25 --sides 32 36 40 48 64 --seed 31
train labels2 "${teacher[@]}" --lr 0.06 --epochs 8 --sides 64 --seed 32 --start "$runs/labels1/last.pt"
train labels3 "${teacher[@]}" --lr 0.05 --epochs 7 --sides 64 --seed 33 --start "$runs/labels2/last.pt"
train own1 "${student[@]}" --epochs 48 --sides 48 48 48 48 48 48 48 72 --seed 41
train own2 "${student[@]}" --lr 0.08 --epochs 24 --seed 42 --start "$runs/own1/last.pt"
for copy in 1 2; do
  teach "lessons$copy" --data "$data" --teacher-64 "$runs/labels3/last.pt" --student "$runs/own2/last.pt" --copies 3 \
    --strength 0.8 --bf16 --seed "5$copy"
done
train own3 "${student[@]}" --taught "$runs/lessons1" "$runs/lessons2" --temperature 1 --lr 0.07 --epochs 54 --seed 43 \
  --start "$runs/own2/last.pt"

teacher+=(--sides 48)
train labels5 "${teacher[@]}" --epochs 22 --strength 0.7 --seed 1
train labels6 "${teacher[@]}" --epochs 22 --strength 0.7 --seed 2
train close1 "${teacher[@]}" --lr 0.06 --epochs 14 --strength 0.3 --seed 51 --start "$runs/labels5/last.pt"
train close2 "${teacher[@]}" --lr 0.03 --epochs 12 --strength 0.3 --no-dropout --seed 62 --start "$runs/labels6/last.pt"
for copy in 1 2; do
  teach "mixed$copy" --data "$data" --bf16 --teacher "$runs/close1/last.pt" \
    --again "$runs/lessons$copy" --weight-before 0.4545
  teach "taught$copy" --data "$data" --bf16 --teacher "$runs/close2/last.pt" \
    --again "$runs/mixed$copy" --weight-before 0.55
done
train own4 "${student[@]}" --taught "$runs/taught1" "$runs/taught2" --temperature 1 --lr 0.08 --epochs 72 --seed 44 \
  --start "$runs/own3/last.pt"
model=$runs/mini_xception_fer2013.onnx
step "$model" export.py "$runs/own4/last.pt" "$model" --version 0.6 --calibrate "$data" --name mini_xception_fer2013 \
  --prior-shift 0.25
