# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CMake toolchain: Windows programs (x86-64) from Debian, by mingw-w64 with POSIX threads, linked statically against what
# app/windows/sysroot makes.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(JALON_SYSROOT /opt/jalon/windows CACHE PATH "Where app/windows/sysroot put the libraries")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES JALON_SYSROOT)
set(CMAKE_PREFIX_PATH ${JALON_SYSROOT})
set(CMAKE_FIND_ROOT_PATH ${JALON_SYSROOT} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}/find)
set(ENV{PKG_CONFIG_LIBDIR} ${JALON_SYSROOT}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --static)

# moc, rcc, uic and lrelease run here.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# The headers of static libraries must not ask for DLLs.
set(CMAKE_CXX_FLAGS_INIT "-DUTF8PROC_STATIC -DSODIUM_STATIC")
# No DLL but Windows' own; and no time of linking in the file, so that two builds are alike.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -s -Wl,--no-insert-timestamp")
