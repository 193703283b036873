#!/bin/bash
# Runs the packaged Attune against the kernel's own webcam driver (uvcvideo) in an emulated PC, because most computers that build have neither a camera nor kernel modules to spare:
#   mvn -Ppackage -DskipTests verify && sudo packaging/linux/camera-trial.sh
# A small Debian boots in QEMU (no KVM needed). uvc-camera.py, on this side, is a USB webcam that plays the built-in clip and is plugged in over USB/IP; vivid, the kernel's
# own test camera, and v4l2loopback, a virtual one, are there too. Times are emulated: only ratios within the guest mean anything.
# Needs root and apt; what else it needs it installs. ATTUNE_TRIAL is the work folder (kept between runs; 6 GB), ATTUNE_IMAGE the app image's .tar.gz.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
project=$(readlink -f "$here/../..")
work=${ATTUNE_TRIAL:-$project/target/camera-trial}
image=${ATTUNE_IMAGE:-$(ls "$project"/target/dist/attune-*-linux-x64.tar.gz)}
clip=${ATTUNE_CLIP:-$project/src/main/demo/expressions.avi}
port=2222
root=$work/root
attune="learner /opt/attune/bin/attune"
log=/home/learner/.local/share/attune/logs/attune.log
failed=0
cameras=()
mkdir -p "$work/share" "$work/jpg" && cd "$work"

say() { printf '\n== %s\n' "$*"; }
guest() {
    ssh -q -n -i key -p $port -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o ControlMaster=auto -o ControlPath="$work/ssh-%r" -o ControlPersist=60 \
        -o ConnectTimeout=60 root@127.0.0.1 "export DISPLAY=:7 DBUS_SESSION_BUS_ADDRESS=unix:path=/run/learner-bus; log=$log; $*"
}
# check WHAT COMMAND: the command runs in the guest
check() {
    printf '\n--- %s\n' "$1" >>guest.log
    if guest "$2" >>guest.log 2>&1; then echo "  well    $1"; else echo "  FAILED  $1"; failed=1; fi
}
# Waits for something in the guest: within SECONDS COMMAND
within() { echo "for i in \$(seq $1); do if $2; then break; fi; sleep 1; done; $2"; }
picture() { guest "import -window root /share/$1.png" || true; }
# camera NUMBER ARGUMENTS...: the webcam on this side
camera() {
    local number=$1 && shift
    [ -z "${cameras[$number]:-}" ] || kill "${cameras[$number]}" 2>/dev/null || true
    rm -f "control$number"
    python3 "$here/uvc-camera.py" --frames jpg --port $((3240 + number)) --control "control$number" "$@" >>"camera$number.log" 2>&1 & cameras[number]=$!
    sleep 2
}
# plug NUMBER NODES: until so many device files are there, and whose they are is settled
plug() { guest "usbip --tcp-port $((3240 + $1)) attach -r 10.0.2.2 -b 1-1; $(within 15 "[ \$(ls /dev/video* 2>/dev/null | wc -l) -ge $2 ]"); udevadm settle"; }
# unplug PORT: in the order in which they were plugged in
unplug() { guest "usbip detach -p 0$1 >/dev/null 2>&1; sleep 1"; }
# start ARGUMENTS...: the window, on its start screen
start() {
    guest "rm -f $log; ($attune --windowed --use-country IN --use-purpose personal --consent yes --analysis-rate-hz 3 $* >/tmp/out 2>/tmp/err; echo \"EXIT \$?\" >>/tmp/err) </dev/null >/dev/null 2>&1 &
        $(within 60 'xdotool search --name "^Attune$" >/dev/null'); sleep 10; xdotool windowmove \$(xdotool search --name '^Attune$' | tail -1) 64 18; sleep 3"
}
# stop: ends a session with its report, if one runs, and the program
stop() { guest "xdotool key alt+F4; $(within 20 '! pgrep -x attune >/dev/null')" || guest "pkill -9 -x attune" || true; }
newest() { echo '$(ls -t /home/learner/Documents/Attune/*.png | head -1)'; }
done_with() {
    for camera in "${cameras[@]}"; do kill "$camera" 2>/dev/null || true; done
    ssh -q -O exit -o ControlPath="$work/ssh-%r" root@127.0.0.1 2>/dev/null || true
    [ -z "${qemu:-}" ] || { kill "$qemu" && wait "$qemu"; } 2>/dev/null || true
}
trap done_with EXIT

need=()
for package in debootstrap:debootstrap qemu-system-x86:qemu-system-x86_64 e2fsprogs:mke2fs ffmpeg:ffmpeg python3:python3 openssh-client:ssh; do
    command -v "${package#*:}" >/dev/null || need+=("${package%:*}")
done
[ ${#need[@]} = 0 ] || { apt-get -qq update && apt-get -qq -y install --no-install-recommends "${need[@]}"; } >/dev/null

if [ ! -f "$root/made" ]; then
    say "A Debian with a kernel that has camera drivers (once)"
    [ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase --include=kmod,udev,iproute2,openssh-server,procps,psmisc,ca-certificates bookworm "$root" ${ATTUNE_MIRROR:+"$ATTUNE_MIRROR"} >make.log
    # The host's own sources, where it is the same Debian.
    if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then cp -r /etc/apt/sources.list /etc/apt/sources.list.d "$root/etc/apt/" 2>/dev/null || true; fi
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh -ec '
        apt-get -qq update
        apt-get -qq -y --no-install-recommends install linux-image-amd64 busybox-static v4l-utils xvfb openbox xdotool imagemagick libgtk-3-0 fonts-dejavu-core libfreetype6 \
            libpangoft2-1.0-0 x11-utils usbutils usbip lsof dbus ffmpeg
        apt-get -qq -y --no-install-recommends install linux-headers-amd64 v4l2loopback-source gcc make libc6-dev
        cd /usr/src && tar xf v4l2loopback.tar.* && cd modules/v4l2loopback
        kernel=$(basename "$(ls -d /lib/modules/*)")
        make -s KERNELRELEASE="$kernel" KERNEL_DIR="/lib/modules/$kernel/build" v4l2loopback.ko 2>/dev/null || make -s -C "/lib/modules/$kernel/build" M="$PWD" modules
        install -D -m 644 v4l2loopback.ko "/lib/modules/$kernel/extra/v4l2loopback.ko" && depmod "$kernel"
        apt-get -qq -y purge "linux-headers-*" gcc make libc6-dev && apt-get -qq -y autoremove && apt-get clean' >>make.log 2>&1
    umount "$root/proc"
    grep -q '^learner:' "$root/etc/passwd" || { echo 'learner:x:4242:4242::/home/learner:/bin/sh' >>"$root/etc/passwd"; echo 'learner:x:4242:' >>"$root/etc/group"; }
    grep -q '^stranger:' "$root/etc/passwd" || { echo 'stranger:x:4343:4343::/home/stranger:/bin/sh' >>"$root/etc/passwd"; echo 'stranger:x:4343:' >>"$root/etc/group"; }
    sed -i 's/^video:x:44:.*/video:x:44:learner/' "$root/etc/group"
    touch "$root/made"
fi
kernel=$(basename "$(ls -d "$root"/lib/modules/*)")
[ -f key ] || ssh-keygen -q -t ed25519 -N '' -f key
rm -rf "$root/opt/attune" "$root/home/learner" "$root/home/stranger" share/* && mkdir -p "$root/opt" "$root/share" "$root/root/.ssh" "$root/home/learner/Documents" "$root/home/stranger"
tar xf "$image" -C "$root/opt" && cp key.pub "$root/root/.ssh/authorized_keys" && chmod -R go-rwx "$root/root/.ssh"
# The program that compares reading with OpenCV's alone is among the tests' classes.
[ ! -d "$project/target/test-classes/org/attune/performance" ] || { rm -rf "$root/opt/reading" && mkdir "$root/opt/reading" && cp -r "$project/target/test-classes/org" "$root/opt/reading/"; }
chown -R 4242:4242 "$root/home/learner" && chown -R 4343:4343 "$root/home/stranger"
printf 'UseDNS no\nUsePAM no\n' >"$root/etc/ssh/sshd_config.d/trial.conf"
cat >"$root/trial-init" <<'G'
#!/bin/bash
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mkdir -p /dev/pts /dev/shm
mount -t devpts devpts /dev/pts; mount -t tmpfs shm /dev/shm; mount -t tmpfs run /run; mount -t tmpfs tmp /tmp; chmod 1777 /tmp /dev/shm
mkdir -p /run/sshd
/usr/lib/systemd/systemd-udevd --daemon
for m in virtio_net 9p 9pnet_virtio vhci-hcd uvcvideo; do modprobe $m; done
ip link set lo up; for i in $(ls /sys/class/net | grep -v lo); do ip link set $i up; ip addr add 10.0.2.15/24 dev $i; ip route add default via 10.0.2.2; done
mount -t 9p -o trans=virtio,version=9p2000.L share /share
/usr/sbin/sshd
echo GUEST-READY
sleep infinity
G
chmod +x "$root/trial-init"
cat >"$root/usr/bin/learner" <<'G'
#!/bin/bash
# learner [-u USER] COMMAND: as a user of this computer
user=learner; [ "$1" != -u ] || { user=$2; shift 2; }
exec setpriv --reuid=$user --regid=$user --init-groups env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/$user ${DISPLAY:+DISPLAY=$DISPLAY} \
    ${DBUS_SESSION_BUS_ADDRESS:+DBUS_SESSION_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS} "$@"
G
chmod +x "$root/usr/bin/learner"
rm -rf first && mkdir -p first/{bin,m,proc,sys,dev,new} && cp "$root/bin/busybox" first/bin/ && for a in sh insmod mount umount switch_root sleep; do ln -s busybox first/bin/$a; done
n=10; for m in virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk crc32c_generic jbd2 mbcache crc16 ext4; do cp "$(find "$root/lib/modules/$kernel" -name "$m.ko")" first/m/$n-$m.ko; n=$((n + 1)); done
cat >first/init <<'G'
#!/bin/sh
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
for m in /m/*.ko; do insmod $m; done
while [ ! -b /dev/vda ]; do sleep 0.2; done
mount -t ext4 -o noatime /dev/vda /new
mount --move /dev /new/dev; umount /proc; umount /sys
exec switch_root /new /trial-init
G
chmod +x first/init
(cd first && find . | "$root/bin/busybox" cpio -o -H newc 2>/dev/null | gzip -1 >../first.gz)
rm -f root.img && truncate -s 6G root.img && mke2fs -q -t ext4 -O ^has_journal -d "$root" root.img
[ -n "$(ls jpg)" ] || ffmpeg -v error -i "$clip" -vf 'noise=alls=4:allf=t+u,drawbox=x=20:y=20:w=120:h=60:color=red:t=fill' -c:v mjpeg -q:v 5 -pix_fmt yuvj422p jpg/%04d.jpg
[ -s yuyv ] || ffmpeg -v error -i "$clip" -vf 'noise=alls=4:allf=t+u' -frames:v 60 -f rawvideo -pix_fmt yuyv422 yuyv

say "The guest"
rm -f guest.log camera?.log control? console.log
qemu-system-x86_64 -accel tcg,thread=multi -smp 2 -cpu max -m 3072 -kernel "$(ls "$root"/boot/vmlinuz-* | tail -1)" -initrd first.gz -append 'console=ttyS0 mitigations=off tsc=reliable panic=5' \
    -drive file=root.img,format=raw,if=virtio,cache=unsafe -netdev user,id=n,hostfwd=tcp:127.0.0.1:$port-:22 -device virtio-net-pci,netdev=n -device virtio-rng-pci \
    -virtfs local,path="$work/share",mount_tag=share,security_model=none -display none -monitor none -serial file:console.log -no-reboot & qemu=$!
for i in $(seq 180); do grep -q GUEST-READY console.log 2>/dev/null && break; sleep 1; done
grep -q GUEST-READY console.log
guest "chmod 1777 /share"

say "Without a window"
check "no camera: A-101, and the exit code is 0" "$attune cameras >/tmp/list && grep -q A-101 /tmp/list && [ \$(wc -l </tmp/list) = 1 ]"
camera 0 --formats mjpeg --fps 15,7.5 --name 'Trial Camera' && plug 0 2
check "the webcam by its name and size, its metadata node not, and nothing else on stdout" "[ \"\$($attune cameras | tee /dev/stderr)\" = '0  Trial Camera: Trial Camera  640x480' ]"
check "nobody may read it: A-103, and the exit code is 1" "learner -u stranger /opt/attune/bin/attune cameras >/tmp/list; [ \$? = 1 ] && grep -q A-103 /tmp/list"
check "doctor says the same" "learner -u stranger /opt/attune/bin/attune doctor | grep 'Trial Camera' | grep -q A-103"
check "a rate that is no whole number, left behind: it is listed all the same" "v4l2-ctl -d 0 -v width=640,height=480,pixelformat=MJPG -p 7.5 >/dev/null; $attune cameras | grep -q Trial"
check "listing sets nothing" "v4l2-ctl -d 0 --get-fmt-video --get-parm >/tmp/before; $attune cameras >/dev/null; v4l2-ctl -d 0 --get-fmt-video --get-parm | diff /tmp/before -"
check "a camera that another program reads is listed, and that program goes on" "(v4l2-ctl -d 0 --stream-mmap --stream-count=150 >/tmp/other 2>&1; echo \$? >/tmp/other-rc) & sleep 2; $attune cameras | grep -q '^0  Trial Camera' && wait && [ \$(cat /tmp/other-rc) = 0 ]"
camera 1 --formats yuyv --fps 15 --name 'Second Camera' --yuyv yuyv && plug 1 4
check "two webcams, in the order of their numbers" "[ \"\$($attune cameras | cut -d: -f1 | tr '\n' '/')\" = '0  Trial Camera/1  Second Camera/' ]"
check "a camera whose driver keeps its planes apart is listed" "modprobe vivid n_devs=1 node_types=1 num_inputs=1 input_types=0 multiplanar=2 && udevadm settle && $attune cameras | grep -q '^2  vivid'; rc=\$?; modprobe -r vivid; exit \$rc"
check "left in GREY by another program, a third is listed" "modprobe vivid n_devs=1 node_types=1 num_inputs=1 input_types=0 && udevadm settle && v4l2-ctl -d 4 -v width=640,height=360,pixelformat=GREY && $attune cameras | grep -q '^2  vivid'; rc=\$?; modprobe -r vivid; exit \$rc"

say "With a window: the set-up, two webcams"
guest 'setsid Xvfb :7 -screen 0 1280x800x24 >/dev/null 2>&1 & setsid learner dbus-daemon --session --nofork --address=unix:path=/run/learner-bus >/dev/null 2>&1 &
    mkdir -p /run; sleep 4; setsid learner openbox >/dev/null 2>&1 & sleep 3'
start
guest "xdotool key Return"
check "the set-up shows the first webcam" "$(within 60 "grep -q 'pictures of 640x480 are coming in' $log") && lsof -t /dev/video0"
guest "sleep 5"; picture 1-set-up
check "the list of cameras opens while a camera runs, and the program lives" "xdotool mousemove 1058 176 click 1; sleep 8; import -window root /share/2-list.png; pgrep -x attune"
guest "xdotool key Down Return"
check "the second webcam is chosen: its pictures come, and the first is let go of" "$(within 30 'lsof -t /dev/video2') && $(within 30 "[ \$(grep -c 'pictures of' $log) -ge 2 ]") && ! lsof -t /dev/video0"
guest "sleep 5"; picture 3-second
unplug 1
check "it is pulled: A-104 within 12 seconds" "$(within 12 "grep -q A-104 $log")"
guest "sleep 2"; picture 4-second-pulled
check "on with the other one" "xdotool mousemove 1058 176 click 1; sleep 5; xdotool key Up Return; $(within 30 'lsof -t /dev/video0')"
guest "sleep 10"; picture 5-first-again
check "the first is kept for next time, under its name" "grep -q 'camera.name=Trial Camera' /home/learner/.config/attune/settings.properties"

say "A whole session"
guest "xdotool mousemove 495 718 click 1"
check "it begins" "$(within 30 "[ \$(grep -c 'pictures of' $log) -ge 4 ]")"
guest "sleep 25"; picture 6-session
guest "sleep 60; xdotool key ctrl+e"
check "its report is there, and the camera is let go of" "$(within 40 'ls /home/learner/Documents/Attune/*.png') && $(within 10 '! lsof -t /dev/video0')"
guest "sleep 5"; picture 7-report
check "the page fits the clip: measured over 90 %, interested 58 within 6" "$attune report show $(newest) | tee /dev/stderr >/tmp/shown
    [ \$(sed -n 's/.*measured for \([0-9]*\) %.*/\1/p' /tmp/shown) -gt 90 ] && share=\$(sed -n 's/^ *interested \([0-9]*\) %.*/\1/p' /tmp/shown) && [ \$share -ge 52 ] && [ \$share -le 64 ]"
stop
check "nothing was printed but where the report is, and the program ended well" "[ \$(grep -vc '^Report: ' /tmp/out) = 0 ] && grep -q 'EXIT 0' /tmp/err"

say "Unplugged in a session, and plugged in again"
start; guest "xdotool key Return; $(within 40 "grep -q 'pictures of' $log"); sleep 3; xdotool mousemove 495 718 click 1; $(within 30 "[ \$(grep -c 'pictures of' $log) -ge 2 ]"); sleep 10"
unplug 0
check "unplugged: A-104 within 12 seconds, and nothing else" "$(within 12 "grep -q A-104 $log") && sleep 5 && ! grep -o 'A-[0-9]*' $log | grep -v A-104"
picture 8-unplugged
plug 0 2
check "plugged in again: pictures again, and still nothing else was told" "$(within 40 "[ \$(grep -c 'pictures of' $log) -ge 3 ]") && lsof -t /dev/video0 && ! grep -o 'A-[0-9]*' $log | grep -v A-104"
guest "sleep 5"; picture 9-back

say "The screen is locked"
guest "learner dbus-send --session --type=signal /org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver.ActiveChanged boolean:true"
check "locked: the camera is off" "$(within 10 '! lsof -t /dev/video0')"
guest "sleep 3"; picture 10-locked
guest "learner dbus-send --session --type=signal /org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver.ActiveChanged boolean:false; sleep 10"
check "unlocked: it stays off until the learner goes on" "! lsof -t /dev/video0"
check "Continue: it is on again" "xdotool key p; $(within 20 'lsof -t /dev/video0') && $(within 20 "[ \$(grep -c 'pictures of' $log) -ge 4 ]")"

say "A stall at the end"
echo stall >control0
check "the session ends while the camera is silent: its report is there" "sleep 8; xdotool key ctrl+e; $(within 40 "[ \$(ls /home/learner/Documents/Attune/*.png | wc -l) = 2 ]")"
check "the camera is let go of" "$(within 10 '! lsof -t /dev/video0')"
guest "sleep 5"; picture 11-stalled-report
check "unplugged, locked and silent time is not measured" "$attune report show $(newest) | tee /dev/stderr >/tmp/shown; [ \$(sed -n 's/.*measured for \([0-9]*\) %.*/\1/p' /tmp/shown) -lt 80 ]"
rm -f control0
stop
unplug 0; plug 0 2

say "A video call holds the camera"
guest "(v4l2-ctl -d 0 --stream-mmap --stream-count=100000 >/dev/null 2>&1) & sleep 3"
start; guest "xdotool key Return"
check "A-102, and no clip plays" "$(within 30 "grep -q A-102 $log") && pgrep -x v4l2-ctl"
guest "sleep 3"; picture 12-busy
check "the call is over: pictures come" "pkill -x v4l2-ctl; $(within 40 "grep -q 'pictures of' $log")"
stop
check "one virtual camera for both: the call and Attune read it at once" "modprobe v4l2loopback video_nr=9 exclusive_caps=1 card_label='Shared Camera' && udevadm settle
    (ffmpeg -v error -f v4l2 -input_format mjpeg -i /dev/video0 -pix_fmt yuyv422 -f v4l2 /dev/video9 </dev/null >/tmp/ffmpeg 2>&1 &) ; sleep 15; $attune cameras | grep -q 'Shared Camera' || exit 1
    (v4l2-ctl -d 9 --stream-mmap --stream-count=100000 >/tmp/call 2>&1) & sleep 5; pgrep -x v4l2-ctl && [ -s /tmp/call ]"
start "--camera Shared"; guest "xdotool key Return"
check "Attune has its pictures while the call has them" "$(within 40 "grep -q 'pictures of' $log") && before=\$(wc -c </tmp/call) && sleep 8 && [ \$(wc -c </tmp/call) -gt \$before ] && ! grep -q A-10 $log"
picture 13-shared
stop
guest "pkill ffmpeg; pkill -x v4l2-ctl; sleep 2; modprobe -r v4l2loopback" || true

say "What reading costs"
if [ ! -d "$root/opt/reading" ]; then
    echo "  FAILED  the tests' classes are not there: mvn test-compile"; failed=1
else
    check "at most 1.1 times OpenCV's VideoCapture alone" "cd /tmp && OPENCV_LOG_LEVEL=ERROR learner /opt/attune/lib/runtime/bin/attune -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.library.path=/opt/attune/lib/app --enable-native-access=ALL-UNNAMED \
        -cp '/opt/reading:/opt/attune/lib/app/*' org.attune.performance.CameraReading 0 0 >/share/reading.txt && awk '/ratio/ { seen = 1; good = \$NF <= 1.1 } END { exit !(seen && good) }' /share/reading.txt"
    cat share/reading.txt || true
fi
guest "cat /tmp/err; cat $log" >share/log.txt 2>&1 || true
say "What was seen is in $work/share, what the checks printed in $work/guest.log"
exit $failed
