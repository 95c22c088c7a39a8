#!/usr/bin/env bash
# Makes target/dist/kaijidesk (the program with its own trimmed Java) and target/dist/kaijidesk_VERSION_ARCH.deb.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
dist=$root/target/dist
# what an earlier build left is never taken for this one's
rm -rf "$dist"

mvn -q -B -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip package

built=target/kaijidesk
work=$dist/work
jdk=$(cat "$built/lib/java-home")
version=$(unzip -p "$built/lib/kaijidesk.jar" META-INF/MANIFEST.MF | sed -n 's/^Implementation-Version: *\([^\r]*\).*/\1/p')
[ -n "$version" ] || { echo "The program's version could not be read from its jar." >&2; exit 1; }
mkdir -p "$work/fx"

# JavaFX as jmods: its native libraries then lie in the runtime and are not unpacked into each user's home
for jar in "$built"/lib/fx/*.jar; do
    name=$(basename "$jar" .jar)
    mkdir -p "$work/$name/classes" "$work/$name/lib"
    unzip -q "$jar" -d "$work/$name/classes"
    find "$work/$name/classes" -maxdepth 1 -name '*.so' -exec mv -t "$work/$name/lib" {} +
    "$jdk/bin/jmod" create --class-path "$work/$name/classes" --libs "$work/$name/lib" "$work/fx/$name.jmod"
done

# jdk.localedata with ja: without it, era dates come out in English; java.naming and sasl: mail; zipfs: archives
app=$dist/kaijidesk
mkdir -p "$app/bin" "$app/lib"
"$jdk/bin/jlink" --module-path "$work/fx" --output "$app/runtime" \
    --add-modules javafx.controls,java.desktop,java.sql,java.naming,java.net.http,java.security.sasl,java.management,java.logging,java.xml,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.net,jdk.unsupported \
    --include-locales=en,ja --no-header-files --no-man-pages --generate-cds-archive
find "$app/runtime/bin" -type f ! -name java -delete
# serves heaps above 32 GB only
rm -f "$app/runtime/lib/server/classes_nocoops.jsa"

# the jars that this build's own jar names, no older ones that lie beside them
cp "$built/bin/kaijidesk" "$app/bin/"
cp "$built/lib/kaijidesk.jar" "$built/lib/kaijidesk.cdx.json" "$app/lib/"
unzip -p "$app/lib/kaijidesk.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -e ':a;N;$!ba;s/\n //g' \
    | sed -n 's/^Class-Path: //p' | tr ' ' '\n' | while read -r jar; do
    case $jar in javafx-*) ;; *) cp "$built/lib/$jar" "$app/lib/" ;; esac
done

# a rehearsal, whose loaded classes are kept for a quicker start; the package works without it too.
# The class path is named from the program's own folder, so that the cache knows no other.
mkdir -p "$work/tmp"
if ! (cd "$app" && HOME=$work KAIJIDESK_JAVA_OPTIONS="-cp lib/kaijidesk.jar -XX:AOTCacheOutput=lib/kaijidesk.aot \
    -Duser.home=$work -Djava.io.tmpdir=$work/tmp -Dglass.platform=Headless -Dprism.order=sw" \
    bin/kaijidesk demo --out "$work/rehearsal") >"$dist/rehearsal.log" 2>&1 || [ ! -s "$app/lib/kaijidesk.aot" ]; then
    echo "The rehearsal failed (see $dist/rehearsal.log): the package starts without a start-up cache." >&2
    rm -f "$app"/lib/kaijidesk.aot*
fi

# what each library says of its licence
notices=$work/notices
for jar in "$app"/lib/*.jar; do
    to=$notices/$(basename "$jar" .jar)
    mkdir -p "$to"
    unzip -q -j -o "$jar" 'META-INF/LICENSE*' 'META-INF/NOTICE*' 'META-INF/*/LICENSE*' 'LICENSE*' 'NOTICE*' 'kaijidesk/fonts/*-OFL.txt' -d "$to" 2>/dev/null || true
    rmdir --ignore-fail-on-non-empty "$to"
done

deb=$work/deb
mkdir -p "$deb/DEBIAN" "$deb/opt" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/doc/kaijidesk"
cp -a "$app" "$deb/opt/kaijidesk"
ln -s /opt/kaijidesk/bin/kaijidesk "$deb/usr/bin/kaijidesk"
cp "$here/kaijidesk.desktop" "$deb/usr/share/applications/"
cp "$here/copyright" "$deb/usr/share/doc/kaijidesk/"
cp -r "$notices" "$deb/usr/share/doc/kaijidesk/libraries"
"$jdk/bin/java" -Djava.awt.headless=true "$here/Icon.java" target/classes/kaijidesk/fonts/NotoSansJP-Bold.ttf "$work"
for size in 48 128 256; do
    install -D -m 644 "$work/kaijidesk-$size.png" "$deb/usr/share/icons/hicolor/${size}x$size/apps/kaijidesk.png"
done
architecture=$(dpkg --print-architecture)
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$(du -sk "$deb" | cut -f1)/" \
    "$here/control" >"$deb/DEBIAN/control"
if grep -rlaF -e "$root" -e "$jdk" -e "${HOME:-$root}/" "$deb"; then
    echo "These files name folders of this machine." >&2
    exit 1
fi
(cd "$deb" && find opt usr -type f -exec md5sum {} +) >"$deb/DEBIAN/md5sums"
chmod -R u+rwX,go+rX,go-w "$deb"
out=$dist/kaijidesk_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zzstd -z9 --build "$deb" "$out" >/dev/null
rm -rf "$work"
du -h "$out"
