# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# QCustomPlot's static library: its sources bring no CMake package, and Debian's is not for Windows.
# vcpkg calls it qcustomplot2, a DLL.
find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot2)
find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h)
find_package(Qt6 6.4 COMPONENTS Widgets PrintSupport)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlotQt6
    REQUIRED_VARS QCUSTOMPLOT_LIBRARY QCUSTOMPLOT_INCLUDE_DIR Qt6PrintSupport_FOUND)

if(QCustomPlotQt6_FOUND AND NOT TARGET QCustomPlotQt6)
    add_library(QCustomPlotQt6 STATIC IMPORTED)
    set_target_properties(QCustomPlotQt6 PROPERTIES
        IMPORTED_LOCATION ${QCUSTOMPLOT_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${QCUSTOMPLOT_INCLUDE_DIR}
        INTERFACE_COMPILE_DEFINITIONS "$<$<CXX_COMPILER_ID:MSVC>:QCUSTOMPLOT_USE_LIBRARY>"
        INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
