# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The flags every target shares, and the two functions through which all targets are made.

add_library(simsa_flags INTERFACE)
target_compile_options(simsa_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${SIMSA_WERROR}>:-Werror>
  -fstack-protector-strong -fstack-clash-protection
  $<$<CONFIG:Debug>:-g1>
  $<$<AND:$<NOT:$<CONFIG:Debug>>,$<NOT:$<BOOL:${SIMSA_SANITIZE}>>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(simsa_flags INTERFACE -fcf-protection)
endif()
target_compile_definitions(simsa_flags INTERFACE
  QT_NO_FOREACH QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_options(simsa_flags INTERFACE -Wl,--as-needed -Wl,-z,relro -Wl,-z,now)
# Developers wait for compiler and linker: GCC collects its garbage only above 500 MB (a tenth of its time; no file
# here takes as much), and lld, where it is installed, links in a quarter of the time.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(simsa_flags INTERFACE $<$<CONFIG:Debug>:--param=ggc-min-heapsize=500000>)
endif()
find_program(SIMSA_LLD ld.lld)
if(SIMSA_LLD)
  target_link_options(simsa_flags INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()
if(SIMSA_SANITIZE)
  target_compile_options(simsa_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(simsa_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SIMSA_FUZZ)
  # Fuzzing lives on runs a second: some optimisation. Without the checks that are at every pointer, which take a
  # third of the compile time; the corpus runs under them in the sanitized build.
  target_compile_options(simsa_flags INTERFACE -O1 -fsanitize=fuzzer-no-link
    -fno-sanitize=null,alignment,vptr,object-size)
endif()

# simsa_add_module(NAME SOURCES … [PUBLIC …] [PRIVATE …] [INCLUDE DIR] [AUTOMOC])
# One folder = one static library `simsa_NAME`. SOURCES are listed, never globbed; INCLUDE is the root that
# `#include "folder/file.h"` starts from (default: models).
function(simsa_add_module name)
  cmake_parse_arguments(arg "AUTOMOC" "INCLUDE" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  if(NOT arg_INCLUDE)
    set(arg_INCLUDE ${PROJECT_SOURCE_DIR}/models)
  endif()
  add_library(simsa_${name} STATIC ${arg_SOURCES})
  target_include_directories(simsa_${name} PUBLIC ${arg_INCLUDE})
  target_link_libraries(simsa_${name} PUBLIC ${arg_PUBLIC} PRIVATE simsa_flags ${arg_PRIVATE})
  set_target_properties(simsa_${name} PROPERTIES AUTOMOC ${arg_AUTOMOC})
endfunction()

# simsa_add_test(NAME SOURCES … LINK … [LABELS …] [TIMEOUT seconds] [ARGS …])
# A Qt Test program `NAME`, run on the offscreen platform, labelled `ci` unless LABELS says otherwise.
function(simsa_add_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS;ARGS" ${ARGN})
  if(NOT arg_LABELS)
    set(arg_LABELS ci)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE simsa_flags ${arg_LINK} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    SIMSA_VECTORS="${PROJECT_SOURCE_DIR}/tests/vectors" SIMSA_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=1;QT_STYLE_OVERRIDE=Fusion;LC_ALL=C.UTF-8")
endfunction()
