#!/bin/sh
# confined.sh CHECKOUT STATE USER COMMAND...: runs a command with the folders, rights and network that
# deploy/iltizam.service leaves it, where no systemd is; with the checkout read-only.
# Called by root in mount and network namespaces of its own: the machine sees nothing of what is mounted here.
set -eu
checkout=$1 state=$2 user=$3
shift 3

# The network is this machine's own loopback: there is nobody else to reach.
ip link set lo up

# What is kept of the folders that are hidden next.
mount -t tmpfs -o mode=755 none /mnt
mkdir /mnt/checkout /mnt/state
mount --rbind "$checkout" /mnt/checkout
mount --bind "$state" /mnt/state

# ProtectHome, PrivateTmp, RuntimeDirectory, StateDirectory.
for home in /root /home; do mount -t tmpfs -o ro,mode=000 none $home; done
for folder in /tmp /var/tmp; do mount -t tmpfs -o mode=1777,nosuid,nodev none $folder; done
for folder in /opt /run /var/lib; do mount -t tmpfs -o mode=755 none $folder; done
mkdir /opt/iltizam /run/iltizam /var/lib/iltizam
chown "$user" /run/iltizam
mount --move /mnt/checkout /opt/iltizam
mount --move /mnt/state /var/lib/iltizam
umount /mnt
# One of their own, or whatever lies open at the end would be read-only with its parent.
mount --bind /run/iltizam /run/iltizam

# PrivateDevices.
mount -t tmpfs -o mode=755,nosuid none /mnt
for device in null zero full random urandom tty; do
  touch /mnt/$device
  mount --bind /dev/$device /mnt/$device
done
mkdir /mnt/shm
mount -t tmpfs -o mode=1777 none /mnt/shm
mount --move /mnt /dev

# ProtectSystem=strict: everything is read-only but what was opened above. ProtectProc=invisible.
while read -r _ _ _ _ place _; do
  case $place in
  /var/lib/iltizam | /run/iltizam | /tmp | /var/tmp | /dev/*) ;;
  *) mount -o remount,bind,ro "$place" 2>/dev/null || : ;;
  esac
done </proc/self/mountinfo
mount -t proc -o hidepid=2,nosuid,nodev,noexec none /proc

cd /opt/iltizam
# User, NoNewPrivileges, CapabilityBoundingSet, UMask.
umask 077
exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
