#!/usr/bin/env bash
# On the display it is given: starts a command, waits for the desk's window, signs in, takes its picture, ends it.
# Usage: window.sh PICTURE PERSON PASSWORD SETTINGS COMMAND...; who signed in is remembered in the settings
set -euo pipefail
picture=$1
person=$2
password=$3
settings=$4
shift 4
"$@" &
program=$!
window=
for _ in $(seq 150); do
    window=$(xdotool search --onlyvisible --class kaijidesk.app.WindowProgram 2>/dev/null | head -n 1) || true
    [ -z "$window" ] || break
    kill -0 "$program" 2>/dev/null || { echo "it ended before it showed a window" >&2; exit 1; }
    sleep 0.2
done
[ -n "$window" ] || { kill "$program"; echo "it showed no window within 30 s" >&2; exit 1; }
# the first picture of a window is drawn a little after it appears
sleep 2
xdotool getwindowname "$window"
xdotool getwindowgeometry "$window" | sed -n 's/^ *Geometry: //p'
# no window manager gives it the keyboard
xdotool windowfocus --sync "$window"
xdotool type "$person"
xdotool key Return
xdotool type "$password"
xdotool key Return
signed_in=
for _ in $(seq 150); do
    ! grep -qs "^person=$person\$" "$settings" || { signed_in=yes; break; }
    sleep 0.2
done
# the list of today comes a little later
sleep 2
! command -v import >/dev/null || import -window "$window" "$picture"
kill "$program"
status=0
wait "$program" || status=$?
[ -n "$signed_in" ] || { echo "nobody had signed in after 30 s" >&2; exit 1; }
[ "$status" = 143 ] || { echo "asked to end, it ended with $status" >&2; exit 1; }
