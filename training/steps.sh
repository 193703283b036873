# What the recipes share; they source it. `step OUT SCRIPT ARGUMENT...` runs a script of this folder that makes OUT,
# unless it has already ended; a training run that was stopped goes on after its last whole epoch.
here=$(dirname "${BASH_SOURCE[0]}")
dry=
if [ "${1:-}" = --dry-run ]; then
  dry=yes
  shift
fi

usage() {
  echo "usage: $0 [--dry-run] $1" >&2
  exit 2
}

step() {
  local out=$1 script=$2
  shift 2
  echo "python3 $here/$script $*"
  if [ -n "$dry" ] || [ -e "$out.done" ]; then
    return
  fi
  mkdir -p "$(dirname "$out")"
  python3 "$here/$script" "$@"
  touch "$out.done"
}

# train NAME ARGUMENT..., teach NAME ARGUMENT...: into the folder $runs/NAME
train() { step "$runs/$1" train.py "${@:2}" --out "$runs/$1"; }
teach() { step "$runs/$1" teach.py "${@:2}" --out "$runs/$1"; }
