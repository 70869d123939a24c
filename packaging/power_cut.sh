#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cuts the power under the history database: a file system of its own is shut down without flushing its
# journal (EXT4_IOC_SHUTDOWN) while a writer answers, mounted again, and must hold every answer that was
# acknowledged before the cut. The same writer with its syncs taken away must lose answers, or the cut was
# none and the test proves nothing. What it does not model: torn sectors and disks that lie about flushing.
#
# usage: packaging/power_cut.sh [BUILD_DIR [CUTS]]
set -eu

build=${1:-build/release}
cuts=${2:-25}
control_cuts=5
writer=$(realpath "$build")/tests/store/store_kill_writer

skip() { echo "skipped: $1"; exit 0; }

[ -x "$writer" ] || { echo "$writer is not there: build store_kill_writer first" >&2; exit 2; }
[ "$(id -u)" = 0 ] || skip "mounting a file system needs root"
[ -e /dev/loop-control ] || skip "no loop devices here"
for tool in mkfs.ext4 mount perl unshare; do
    command -v "$tool" > /dev/null || skip "no $tool here"
done
if [ -z "${POWER_CUT_INSIDE-}" ]; then
    unshare -m true 2> /dev/null || skip "no private mount namespace here"
    POWER_CUT_INSIDE=1 exec unshare -m "$0" "$build" "$cuts"
fi

work=$(mktemp -d)
disk=$work/disk
pid=
mkdir "$disk"
leave() {
    [ -z "$pid" ] || kill -9 "$pid" 2> /dev/null || true
    umount "$disk" 2> /dev/null || true
    rm -rf "$work"
}
trap leave EXIT
trap 'exit 130' INT TERM

# Prints how many answers are acknowledged, and cuts the power in the same breath: what is acknowledged
# between the two does not count.
cut_power() {
    perl -e '
        my ($acknowledged, $disk) = @ARGV;
        open my $mount, "<", $disk or die "$disk: $!";
        open my $file, "<", $acknowledged or die "$acknowledged: $!";
        my @lines = grep { /\n\z/ } <$file>;
        my $no_flush = pack("L", 2);
        ioctl($mount, 0x8004587D, $no_flush) or die "EXT4_IOC_SHUTDOWN: $!";
        print @lines ? $lines[-1] + 1 : 0, "\n";' "$1" "$2"
}

# Answers and cuts $2 times with RENQIAN_WRITER_SYNC=$1; leaves its figures in losing, worst and total.
series() {
    losing=0 worst=0 total=0 held=0
    truncate -s 0 "$work/image" && truncate -s 256M "$work/image"
    mkfs.ext4 -q -F "$work/image"
    for cut in $(seq "$2"); do
        mount -o loop "$work/image" "$disk"
        : > "$work/acknowledged"
        RENQIAN_WRITER_SYNC=$1 "$writer" write "$disk/history" > "$work/acknowledged" 2> /dev/null &
        pid=$!
        sleep "$(awk -v seed="$cut" 'BEGIN { srand(seed); printf "%.3f", 0.15 + rand() * 0.6 }')"
        acknowledged=$(cut_power "$work/acknowledged" "$disk")
        kill -9 "$pid" 2> /dev/null || true
        wait "$pid" 2> /dev/null || true
        pid=
        umount "$disk"
        mount -o loop "$work/image" "$disk"

        [ "$acknowledged" -ge "$held" ] || acknowledged=$held
        total=$((total + acknowledged - held))
        verdict=$("$writer" check "$disk/history" "$acknowledged" 2>&1) && sound=yes || sound=no
        set -- "$1" "$2" $verdict
        held=$4 lost=$6
        if [ $sound = no ]; then
            echo "  cut $cut: $acknowledged acknowledged, $verdict"
            losing=$((losing + 1))
            [ "$lost" -le "$worst" ] || worst=$lost
            rm -rf "$disk/history"
            held=0
        fi
        umount "$disk"
    done
    echo "syncs $1: $2 cuts, $total acknowledged answers, $losing cuts lost any, worst loss $worst"
}

series on "$cuts"
real=$losing
answers=$total
series off "$control_cuts"
[ "$losing" -gt 0 ] || { echo "FAILED: even without syncs nothing was lost, so nothing was cut"; exit 1; }
[ "$answers" -gt 0 ] || { echo "FAILED: nothing was acknowledged"; exit 1; }
[ "$real" -eq 0 ] || { echo "FAILED: acknowledged answers were lost"; exit 1; }
echo "passed"
