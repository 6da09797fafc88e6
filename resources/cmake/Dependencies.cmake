# Everything that Ninelives links; the packages are listed in app/packaging/packages.txt.

find_package(Qt6 6.8 REQUIRED COMPONENTS
    Concurrent Core DBus Gui LinguistTools Multimedia Network Qml Quick QuickControls2 Svg Xml)
qt_standard_project_setup(REQUIRES 6.8)

find_package(QXmppQt6 1.10 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

find_package(PkgConfig REQUIRED)
pkg_check_modules(OMEMO REQUIRED IMPORTED_TARGET libomemo-c)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(OPUSENC REQUIRED IMPORTED_TARGET libopusenc)
pkg_check_modules(OPUSFILE REQUIRED IMPORTED_TARGET opusfile)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(SOUNDTOUCH REQUIRED IMPORTED_TARGET soundtouch)
pkg_check_modules(HUNSPELL IMPORTED_TARGET hunspell) # spell checking, where it is
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)

if(NINELIVES_BUILD_TESTS)
    find_package(Qt6 6.8 REQUIRED COMPONENTS QuickTest Test)
    if(NINELIVES_BUILD_BENCH)
        find_package(benchmark REQUIRED)
    endif()
endif()
