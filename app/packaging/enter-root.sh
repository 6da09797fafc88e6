#!/bin/sh
# Runs `./dev "$@"` inside the Debian 13 root. Called by ./dev in a mount namespace of its own, so
# that every mount made here vanishes with the command and no removal of the root can follow one.
set -eu

root=$NINELIVES_ROOT

bind() { # bind FOLDER PLACE
    mkdir -p "$1" "$root$2"
    mount --bind "$1" "$root$2"
}

bind_file() { # bind_file FILE PLACE
    [ -f "$1" ] || return 0
    : >>"$root$2"
    mount --bind "$1" "$root$2"
}

mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mountpoint -q "$root/dev/shm" || mount -t tmpfs tmpfs "$root/dev/shm"
bind_file /etc/resolv.conf /etc/resolv.conf
bind_file /etc/hosts /etc/hosts

# The source tree has the same place whatever its own is, so that all checkouts share the ccache.
bind "$NINELIVES_HERE" /src
bind /tmp /tmp # the X11 socket, and what the caller left there
bind "$NINELIVES_CACHE/apt" /var/cache/apt/archives
bind "$NINELIVES_CACHE/ccache" /var/cache/ccache

case $1 in
run | ctl) bind "${XDG_DATA_HOME:-$HOME/.local/share}/ninelives" /root/.local/share/ninelives ;;
esac
if [ -n "${NINELIVES_BUILD_DIR:-}" ]; then
    bind "$NINELIVES_BUILD_DIR" /build
    export NINELIVES_BUILD_DIR=/build NINELIVES_BUILDS_SHOWN="$NINELIVES_BUILD_DIR"
fi
if [ -n "${NINELIVES_SHOTS:-}" ]; then
    bind "$NINELIVES_SHOTS" /shots
    export NINELIVES_SHOTS=/shots
fi

# The caller's desktop: Wayland and session bus sockets, the right to use the X display.
if [ -d "${XDG_RUNTIME_DIR:-}" ]; then
    bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR"
fi
if [ -f "${XAUTHORITY:-${HOME:-}/.Xauthority}" ]; then
    bind_file "${XAUTHORITY:-$HOME/.Xauthority}" /root/.Xauthority
    export XAUTHORITY=/root/.Xauthority
fi

cwd=/src
case $NINELIVES_CWD/ in
"$NINELIVES_HERE"/*) cwd=/src${NINELIVES_CWD#"$NINELIVES_HERE"} ;;
/tmp/*) cwd=$NINELIVES_CWD ;;
esac

# Only what speaks of the build, the display and the session passes; the rest speaks of this system.
unset NINELIVES_ROOT NINELIVES_CACHE NINELIVES_HERE
for name in $(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p'); do
    case $name in
    NINELIVES_* | QT_* | QML* | QSG_* | CTEST_* | *SAN_OPTIONS | CI | TERM | COLORTERM) ;;
    DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | XDG_RUNTIME_DIR | DBUS_SESSION_BUS_ADDRESS) ;;
    http_proxy | https_proxy | no_proxy) ;;
    *) unset "$name" 2>/dev/null || true ;;
    esac
done
unset NINELIVES_CWD
export NINELIVES_INSIDE=1 HOME=/root LANG=C.UTF-8 LC_ALL=C.UTF-8 CCACHE_DIR=/var/cache/ccache
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
# shellcheck disable=SC2016
exec chroot "$root" /bin/sh -c 'cd "$0" && exec /bin/sh /src/dev "$@"' "$cwd" "$@"
