#!/bin/sh
# make.sh FOLDER VERSION KEY: makes "Attune Page.app" in FOLDER, signed with KEY (- is ad hoc). On a Mac only; see
# "Opening pages" in packaging/README.md.
set -eu
here=$(dirname "$0")
app="$1/Attune Page.app"
plist="$app/Contents/Info.plist"

osacompile -o "$app" "$here/opener.applescript"
cp -R "$here/Resources/." "$app/Contents/Resources"
cp "$here/../../icons/attune.icns" "$app/Contents/Resources"

plutil -replace CFBundleIdentifier -string org.attune.Attune.Page "$plist"
plutil -replace CFBundleName -string "Attune Page" "$plist"
plutil -replace CFBundleIconFile -string attune "$plist"
plutil -replace CFBundleShortVersionString -string "$2" "$plist"
plutil -replace CFBundleVersion -string "$2" "$plist"
# It has no window of its own, so it needs no place in the Dock.
plutil -replace LSUIElement -bool true "$plist"
# In the place of osacompile's, which takes every file. Alternate: not the default where anything else opens
# pictures.
plutil -replace CFBundleDocumentTypes -json '[{"CFBundleTypeName": "PNG", "CFBundleTypeRole": "Viewer",
  "LSHandlerRank": "Alternate", "LSItemContentTypes": ["public.png"]}]' "$plist"
plutil -replace CFBundleURLTypes -json '[{"CFBundleURLName": "org.attune.Attune.class", "CFBundleTypeRole": "Viewer",
  "CFBundleURLSchemes": ["attune"]}]' "$plist"

# Last, because a signature covers all of the above; codesign refuses what Finder may have noted on the files.
xattr -cr "$app"
if [ "$3" = - ]; then
  codesign --force --sign - "$app"
else
  codesign --force --options runtime --timestamp --sign "$3" "$app"
fi
codesign --verify --strict "$app"
