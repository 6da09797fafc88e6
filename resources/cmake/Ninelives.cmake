# How every part of Ninelives is built. Code includes by path from the project root:
#   #include "core/storage/Writer.h"
#
#   nl_add_folders(<folder>…)        add_subdirectory for those that have a CMakeLists.txt
#   nl_library(<name> SOURCES … [PUBLIC libs…] [PRIVATE libs…])
#                                    static library nl_<name>, alias Ninelives::<name>
#   nl_program(<name> SOURCES … [LIBS …])
#                                    an executable; the target "programs" builds all of them
#   nl_test(<name> SOURCES … [LIBS …] [LABELS …] [TIMEOUT seconds] [GUI] [ENVIRONMENT K=V…])
#                                    a Qt Test executable, known to ctest by its name; GUI when Qt
#                                    Gui is among its libraries
#   nl_benchmark(<name> SOURCES … [LIBS …] [QT])
#                                    Google Benchmark, or Qt Test when QT is given; not run by ctest
#
#   nl_qml_module(<name> <uri> [QML_FILES …] [SOURCES …] [IMPORTS uris…] [PUBLIC libs…] [PRIVATE libs…])
#                                    static QML module nl_<name>; programs link nl_<name>plugin

include_guard(GLOBAL)
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_LINK_WHAT_YOU_USE OFF)
set(CMAKE_AUTOMOC_MOC_OPTIONS "")
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(NINELIVES_CCACHE ccache)
if(NINELIVES_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${NINELIVES_CCACHE}")
endif()

# ---- project_options: language, definitions, hardening, sanitizers ----

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(project_options INTERFACE
    # Not newer: QXmpp 1.10 still uses the variant types of Qt 5 in a header.
    QT_DISABLE_DEPRECATED_UP_TO=0x050f00
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    NINELIVES_VERSION="${PROJECT_VERSION}")
if(NINELIVES_FAILPOINTS)
    target_compile_definitions(project_options INTERFACE NINELIVES_FAILPOINTS)
endif()

if(NINELIVES_SANITIZE)
    target_compile_options(project_options INTERFACE
        "-fsanitize=${NINELIVES_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
    target_link_options(project_options INTERFACE "-fsanitize=${NINELIVES_SANITIZE}")
    target_compile_definitions(project_options INTERFACE NINELIVES_SANITIZED)
else()
    # Some compilers come with _FORTIFY_SOURCE on; setting it to another value would be an error.
    target_compile_options(project_options INTERFACE
        "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
endif()

foreach(flag IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "NINELIVES_HAS${flag}" known)
    check_cxx_compiler_flag("${flag}" ${known})
    if(${known})
        target_compile_options(project_options INTERFACE "${flag}")
    endif()
endforeach()

foreach(flag IN ITEMS relro now noexecstack)
    check_linker_flag(CXX "LINKER:-z,${flag}" NINELIVES_HAS_LINKER_${flag})
    if(NINELIVES_HAS_LINKER_${flag})
        target_link_options(project_options INTERFACE "LINKER:-z,${flag}")
    endif()
endforeach()

# Some 250 programs are linked, most of them tests: with GNU ld that takes as long as compiling.
check_linker_flag(CXX -fuse-ld=lld NINELIVES_HAS_LLD)
if(NINELIVES_HAS_LLD)
    target_link_options(project_options INTERFACE -fuse-ld=lld)
endif()

# ccache can only reuse objects that were compiled with a precompiled header when GCC keeps the
# #pragma that names it.
if(NINELIVES_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_options INTERFACE -fpch-preprocess)
elseif(NINELIVES_PCH AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(project_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()

# ---- project_warnings ----

add_library(project_warnings INTERFACE)
target_compile_options(project_warnings INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wshadow
    -Wconversion
    -Wold-style-cast
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    $<$<BOOL:${NINELIVES_WERROR}>:-Werror>)

# Types of an unnamed namespace as members: GCC takes every included file for a header, and in a
# unity build each source is one.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_warnings INTERFACE -Wno-subobject-linkage)
endif()

# ---- project_test_options ----

add_library(project_test_options INTERFACE)
target_compile_options(project_test_options INTERFACE
    # Qt's own QTRY_ macros narrow a duration to int in the code that uses them.
    -Wno-conversion
    # What is tested is in the libraries; optimising the tests themselves took half of the build.
    $<$<NOT:$<CONFIG:Debug>>:-O1>
    # For QFINDTESTDATA alone, and another in each folder: nothing precompiled would fit.
    -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
# Included by <QTest> when it is there, so it is there for all: one precompiled header fits them.
target_link_libraries(project_test_options INTERFACE Qt6::Network)

# ---- Targets ----

# Globbed, so that a folder which appears later makes the next build configure again.
function(nl_add_folders)
    file(GLOB present CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}"
        "${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt")
    foreach(folder IN LISTS ARGN)
        if("${folder}/CMakeLists.txt" IN_LIST present)
            add_subdirectory("${folder}")
        endif()
    endforeach()
endfunction()

# A precompiled header fits where it was compiled with the same options, so each kind of target has
# one: position-independent libraries, programs, and tests with and without Qt Gui (which <QTest>
# looks at). Nothing of our own is in it: whatever changes there must not compile all again.
set(nl_pch_headers
    <QByteArray> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUuid> <QVariant>
    <algorithm> <array> <atomic> <chrono> <cstdint> <functional> <limits> <memory> <optional>
    <span> <string> <utility> <variant> <vector>)
set(nl_pch_test_headers <QSignalSpy> <QTemporaryDir> <QTest>)
set(nl_pch_gui_test_headers <QAbstractItemModelTester> <QGuiApplication> <QImage>)

function(_nl_pch target kind)
    if(NOT NINELIVES_PCH)
        return()
    endif()
    set(pch nl_pch_${kind})
    if(NOT TARGET ${pch})
        set(source "${PROJECT_BINARY_DIR}/pch/${kind}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "int main() { return 0; }\n")
        if(kind STREQUAL "library")
            add_library(${pch} STATIC "${source}")
        else()
            add_executable(${pch} "${source}")
        endif()
        target_link_libraries(${pch} PRIVATE project_options project_warnings Qt6::Core)
        target_precompile_headers(${pch} PRIVATE ${nl_pch_headers})
        if(kind MATCHES "test$")
            target_link_libraries(${pch} PRIVATE project_test_options Qt6::Test)
            target_precompile_headers(${pch} PRIVATE ${nl_pch_test_headers})
        endif()
        if(kind STREQUAL "gui_test")
            target_link_libraries(${pch} PRIVATE Qt6::Gui)
            target_precompile_headers(${pch} PRIVATE ${nl_pch_gui_test_headers})
        endif()
        set_target_properties(${pch} PROPERTIES
            AUTOMOC OFF AUTOUIC OFF RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/pch")
    endif()
    target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

# nl_options(<target> [PCH library|program|test|gui_test])
function(nl_options target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PCH" "")
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${target} PRIVATE project_options project_warnings)
    if(arg_PCH)
        _nl_pch(${target} ${arg_PCH})
    endif()
endfunction()

macro(_nl_parse)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;QT" "TIMEOUT"
        "SOURCES;PUBLIC;PRIVATE;LIBS;LABELS;ENVIRONMENT")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
        message(FATAL_ERROR "${name}: SOURCES is missing or '${arg_UNPARSED_ARGUMENTS}' is unknown")
    endif()
endmacro()

function(nl_library name)
    _nl_parse()
    add_library(nl_${name} STATIC ${arg_SOURCES})
    add_library(Ninelives::${name} ALIAS nl_${name})
    target_include_directories(nl_${name} INTERFACE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(nl_${name} PUBLIC Qt6::Core ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    nl_options(nl_${name} PCH library)
endfunction()

# All modules lie below one folder, where qmllint, qmlls and the programs find them. What
# qmlcachegen writes is not held to our warnings: they apply to SOURCES alone.
function(nl_qml_module name uri)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "QML_FILES;SOURCES;IMPORTS;PUBLIC;PRIVATE")
    set(QT_QML_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/qml")
    set(CMAKE_AUTOMOC ON)
    set(ahead NO_CACHEGEN)
    if(NINELIVES_QML_AOT)
        set(ahead)
    endif()
    qt_add_library(nl_${name} STATIC)
    qt_add_qml_module(nl_${name}
        URI ${uri}
        ${ahead}
        QML_FILES ${arg_QML_FILES}
        SOURCES ${arg_SOURCES}
        DEPENDENCIES QtQuick # of the types written in C++
        IMPORTS ${arg_IMPORTS})
    # What qmlcachegen writes is small, its headers are not: compile several files at once.
    set_target_properties(nl_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
    if(arg_SOURCES AND NOT arg_QML_FILES)
        target_link_libraries(nl_${name} PRIVATE project_warnings)
        _nl_pch(nl_${name} library)
    elseif(arg_SOURCES)
        set_source_files_properties(${arg_SOURCES} PROPERTIES
            SKIP_UNITY_BUILD_INCLUSION ON
            COMPILE_OPTIONS "$<TARGET_PROPERTY:project_warnings,INTERFACE_COMPILE_OPTIONS>")
    endif()
    add_library(Ninelives::${name} ALIAS nl_${name})
    target_include_directories(nl_${name} INTERFACE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(nl_${name}
        PUBLIC Qt6::Quick ${arg_PUBLIC}
        PRIVATE project_options ${arg_PRIVATE})
endfunction()

function(nl_program name)
    _nl_parse()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Core ${arg_LIBS})
    nl_options(${name} PCH program)
    if(NOT TARGET programs)
        add_custom_target(programs)
    endif()
    add_dependencies(programs ${name})
endfunction()

# What moc makes of a tst_*.cpp, which includes it. AUTOMOC would start three more programs for each
# test, and preprocess all of Qt for one class: two minutes of a build from nothing.
function(_nl_test_mocs name)
    foreach(source IN LISTS ARGN)
        get_filename_component(stem "${source}" NAME_WE)
        if(stem MATCHES "^tst_")
            get_filename_component(source "${source}" ABSOLUTE)
            set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
            file(MAKE_DIRECTORY "${folder}")
            add_custom_command(OUTPUT "${folder}/${stem}.moc"
                COMMAND Qt6::moc -o "${folder}/${stem}.moc" "${source}"
                DEPENDS "${source}"
                COMMENT "moc ${stem}")
            target_sources(${name} PRIVATE "${folder}/${stem}.moc")
            target_include_directories(${name} PRIVATE "${folder}")
        endif()
    endforeach()
endfunction()

function(nl_test name)
    _nl_parse()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Test ${arg_LIBS})
    set(kind test)
    if(arg_GUI)
        set(kind gui_test)
    endif()
    nl_options(${name} PCH ${kind})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    _nl_test_mocs(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE project_test_options)
    target_compile_definitions(${name} PRIVATE
        NINELIVES_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        NINELIVES_BUILD_DIR="${PROJECT_BINARY_DIR}")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 180)
    endif()
    if(NINELIVES_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
    endif()
    set(environment ${arg_ENVIRONMENT})
    if(arg_GUI)
        list(APPEND environment QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software)
    endif()
    if(NINELIVES_SANITIZE)
        list(APPEND environment
            "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        COST ${arg_TIMEOUT} # what may take long begins first
        LABELS "${arg_LABELS}"
        ENVIRONMENT "${environment}")
endfunction()

function(nl_benchmark name)
    _nl_parse()
    add_executable(${name} ${arg_SOURCES})
    if(arg_QT)
        target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Test ${arg_LIBS})
    else()
        target_link_libraries(${name} PRIVATE Qt6::Core benchmark::benchmark ${arg_LIBS})
    endif()
    target_compile_definitions(${name} PRIVATE
        NINELIVES_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        NINELIVES_BUILD_DIR="${PROJECT_BINARY_DIR}")
    nl_options(${name} PCH program)
endfunction()
