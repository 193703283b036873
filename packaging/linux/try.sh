#!/bin/bash
# Installs the .deb in a bare Debian, uses it as a learner does, upgrades and removes it. Needs root, debootstrap, Xvfb, ImageMagick, and a .deb in target/dist:
#   mvn -Ppackage -DskipTests verify && sudo packaging/linux/try.sh
# On Ubuntu also debian-archive-keyring, by which debootstrap knows Debian. With rpm2cpio and cpio the .rpm is unpacked and run, too.
# ATTUNE_MIRROR names another Debian mirror, ATTUNE_ROOT the folder of the bare Debian (kept between runs). What was seen goes to target/try.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=${ATTUNE_ROOT:-/var/tmp/attune-bare}
seen=$PWD/target/try
deb=$(ls target/dist/attune_*.deb)
display=:97

say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
learner() { chroot --userspec=4242:4242 "$root" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/learner "$@"; }
done_with() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount "$root/tmp/.X11-unix" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
}
trap done_with EXIT

rm -rf "$seen" && mkdir -p "$seen"
[ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase bookworm "$root" ${ATTUNE_MIRROR:+"$ATTUNE_MIRROR"}
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
rm -rf "$root/home/learner" "$root/var/tmp/attune" && mkdir -p "$root/home/learner/Documents" "$root/var/tmp/attune"
grep -q '^learner:' "$root/etc/passwd" || echo 'learner:x:4242:4242::/home/learner:/bin/sh' >>"$root/etc/passwd"
chown -R 4242:4242 "$root/home/learner"
inside apt-get -qq update
inside apt-get -qq -y purge attune >/dev/null 2>&1 || true
inside apt-get -qq -y autoremove --purge >/dev/null

say "An older version, so that the new one upgrades it"
older=$(mktemp -d)
dpkg-deb --raw-extract "$deb" "$older/tree"
sed -i 's/^Version: .*/Version: 0.0.1/' "$older/tree/DEBIAN/control"
# Its own jar has another name, too, so the upgrade takes it from under the running program.
version=$(dpkg-deb --field "$deb" Version)
mv "$older/tree/opt/attune/lib/app/attune-$version.jar" "$older/tree/opt/attune/lib/app/attune-0.0.1.jar"
sed -i "s/attune-$version\.jar/attune-0.0.1.jar/" "$older/tree/opt/attune/bin/attune"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$older/tree" "$root/var/tmp/attune/older.deb" >/dev/null
rm -r "$older"
inside apt-get -qq -y --no-install-recommends install /var/tmp/attune/older.deb >"$seen/install.txt" 2>&1
grep -c '^Setting up' "$seen/install.txt" | sed 's/$/ packages were set up/'

say "The upgrade, under a session of the older one"
learner JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw -Dattune.display=:0" attune rehearse --seconds 60 >"$seen/upgraded.txt" 2>&1 &
session=$!
until grep -q "first picture" "$seen/upgraded.txt"; do sleep 0.2; kill -0 "$session"; done
cp "$deb" "$root/var/tmp/attune/attune.deb"
inside apt-get -qq -y --no-install-recommends install /var/tmp/attune/attune.deb 2>&1 | grep -i attune
inside dpkg-query --show attune
kill -0 "$session"
wait "$session"
ls "$root"/home/learner/Documents/Attune/*.png && rm "$root"/home/learner/Documents/Attune/*.png
echo "It went on, and its page is there"

say "Libraries that are missing (none is right; left out: libv4l2, for webcam-capture's own driver, which Linux does not use, and what ONNX Runtime loads by its path)"
inside sh -c 'find /opt/attune -name "*.so" -exec sh -c "LD_LIBRARY_PATH=/opt/attune/lib/runtime/lib:/opt/attune/lib/runtime/lib/server ldd \"\$1\" 2>/dev/null | grep \"not found\" | sed \"s|^|\$1: |\"" - {} \;' | { grep -v -e libv4l2 -e libonnxruntime.so.1 || true; } | sort | tee "$seen/missing.txt"
[ ! -s "$seen/missing.txt" ]

say "attune --version"
learner attune --version

say "attune doctor"
learner attune doctor | tee "$seen/doctor.txt"

say "A session without a display"
learner attune | tee "$seen/headless.txt"
cp "$root"/home/learner/Documents/Attune/*.png "$seen/"

say "An AOT cache that does not fit, of other jars, or none: no word of it"
app=$root/opt/attune/lib/app
silent() { [ "$(learner attune --version 2>&1)" = "Attune $(inside dpkg-query --show --showformat '${Version}' attune)" ] && echo "$1: none"; }
mv "$app/attune.aot" "$root/var/tmp/attune/fits.aot"
silent "no cache"
head -c 100000 "$root/var/tmp/attune/fits.aot" >"$app/attune.aot"
silent "half a cache"
mv "$root/var/tmp/attune/fits.aot" "$app/attune.aot"
jar=$(ls "$app"/attune-*.jar)
made=$(stat -c %y "$jar")
touch "$jar"
silent "another jar"
touch -d "$made" "$jar"

say "The window"
Xvfb $display -screen 0 1280x800x24 >/dev/null 2>&1 &
screen=$!
mkdir -p "$root/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
sleep 2
began=$(date +%s%N)
learner DISPLAY=$display attune --windowed >"$seen/window.txt" 2>&1 &
until xwininfo -display $display -root -tree | grep -q '"Attune[^"]*": ('; do
    sleep 0.02
    [ $(( ($(date +%s%N) - began) / 1000000000 )) -lt 60 ] || { echo "no window within a minute"; exit 1; }
done
echo "$(( ($(date +%s%N) - began) / 1000000 )) ms from the command to the window"
xwininfo -display $display -root -tree | grep '"Attune[^"]*": (' | tee "$seen/wm-class.txt"
grep -q "\"$(sed -n 's/^StartupWMClass=//p' packaging/linux/org.attune.Attune.desktop)\"" "$seen/wm-class.txt" || { echo "StartupWMClass does not match"; exit 1; }
sleep 8
import -display $display -window root "$seen/window.png"
pid=$(pgrep -u 4242 -x attune | head -1)
grep VmRSS "/proc/$pid/status"

say "A second start"
learner DISPLAY=$display attune --windowed
[ "$(pgrep -u 4242 -x -c attune)" = 1 ]
echo "1 program runs"
kill "$pid"
sleep 2
say "A rehearsal: the window's own session, its times and its memory"
learner DISPLAY=$display attune rehearse --seconds 10
[ ! -s "$seen/window.txt" ] || { cat "$seen/window.txt"; exit 1; }
echo "The window printed nothing"

say "Files outside the home folder that were written while it ran (none is right)"
find "$root/tmp" "$root/var/tmp" -newer "$root/var/tmp/attune/attune.deb" -user 4242 | tee "$seen/outside.txt"
[ ! -s "$seen/outside.txt" ]

rpm=$(ls target/dist/attune-*.rpm 2>/dev/null || true)
if [ -n "$rpm" ] && command -v rpm2cpio >/dev/null && command -v cpio >/dev/null; then
    say "The .rpm, unpacked in the place of the .deb's program"
    rm -rf "$root/var/tmp/attune/rpm" && mkdir "$root/var/tmp/attune/rpm"
    rpm2cpio "$rpm" | (cd "$root/var/tmp/attune/rpm" && cpio --quiet -idm)
    diff -r "$root/var/tmp/attune/rpm/opt/attune" "$root/opt/attune"
    echo "The same files"
    learner /var/tmp/attune/rpm/opt/attune/bin/attune --version
    learner /var/tmp/attune/rpm/opt/attune/bin/attune doctor | tail -n 3
    learner /var/tmp/attune/rpm/opt/attune/bin/attune | tail -n 3
fi

say "Removed; what is left"
inside apt-get -qq -y purge attune 2>&1 | grep -i attune
left=$(find "$root/opt" "$root/usr" "$root/etc" -iname '*attune*' 2>/dev/null || true)
[ -z "$left" ] || { echo "$left"; exit 1; }
find "$root/home/learner" -type f | sed "s|^$root||"
