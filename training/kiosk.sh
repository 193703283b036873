#!/usr/bin/env bash
# The kiosk's model from nothing, with the FER+ votes: RUNS/mini_xception-0.6.onnx, and RUNS/mini_xception.onnx, the
# same with its last modules trained again on changed copies (0.7). --dry-run prints the commands.
set -euo pipefail
source "$(dirname "$0")/steps.sh"
[ $# -eq 3 ] || usage "fer2013.csv fer2013new.csv RUNS"
data=$1 votes=$2 runs=$3

both=(--data "$data" --votes "$votes")
teacher=("${both[@]}" --arch teacher --bf16 --batch 128 --weight-decay 5e-4 --ema 0.998 --smoothing 0.05)
train teacher1 "${teacher[@]}" --epochs 24
train teacher2 "${teacher[@]}" --start "$runs/teacher1/best.pt" --lr 0.05 --epochs 10
train teacher3 "${teacher[@]}" --start "$runs/teacher2/last.pt" --lr 0.05 --epochs 8
train teacher4 "${teacher[@]}" --sides 64 --start "$runs/teacher2/last.pt" --lr 0.05 --epochs 13 --seed 11

# Teachers that do no better on training pictures than a student have fitted too little: these go on more closely.
close=("${teacher[@]}" --strength 0.3 --no-dropout --lr 0.03)
train close1 "${close[@]}" --sides 48 --start "$runs/teacher2/last.pt" --epochs 12 --seed 71
train close2 "${close[@]}" --sides 64 --start "$runs/teacher4/last.pt" --epochs 8 --seed 72

for copy in 1 2; do
  teach "lessons$copy" --data "$data" --bf16 --copies 4 --strength 0.8 --seed $copy \
    --teacher "$runs/teacher1/best.pt" "$runs/teacher2/last.pt" "$runs/teacher3/last.pt" \
    --teacher-64 "$runs/teacher4/last.pt"
  teach "taught$copy" --data "$data" --bf16 --teacher "$runs/close1/last.pt" --teacher-64 "$runs/close2/last.pt" \
    --again "$runs/lessons$copy" --weight-before 0.25
done

student=("${both[@]}" --taught "$runs/taught1" "$runs/taught2" --bf16 --smoothing 0.05 --temperature 0.75)
train student "${student[@]}" --vote-weight 0.5 --side-weight 0.68 --epochs 140
train last_phase "${student[@]}" --vote-weight 0.47 --side-weight 0.64 --lr 0.04 --epochs 12 \
  --start "$runs/student/last.pt"

fit=(--calibrate "$data" --votes "$votes" --vote-weight 0.5 --golden)
before=$runs/mini_xception-0.6.onnx
step "$before" export.py "$runs/student/last.pt" "$runs/last_phase/last.pt" "$before" --version 0.6 "${fit[@]}" \
  --fit-bias
step "$runs/restored.pt" restore.py "$before" "$runs/restored.pt" --data "$data"
step "$runs/refined" refine.py "${both[@]}" --start "$runs/restored.pt" --out "$runs/refined"
model=$runs/mini_xception.onnx
step "$model" export.py "$runs/restored.pt" "$runs/refined/last.pt" "$model" --version 0.7 "${fit[@]}" \
  --shares 0.15 0.85 --raise angry 0.5
