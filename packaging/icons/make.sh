#!/bin/sh
# Draws the icons of every system from attune.svg. Needs rsvg-convert (librsvg2-bin), convert (imagemagick) and png2icns (icnsutils).
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width $size --height $size attune.svg --output "$work/$size.png"
done
cp "$work/48.png" attune-48.png
cp "$work/256.png" attune-256.png
(cd "$work" && convert 16.png 24.png 32.png 48.png 64.png 256.png attune.ico && png2icns attune.icns 16.png 32.png 48.png 128.png 256.png 512.png)
mv "$work/attune.ico" "$work/attune.icns" .
