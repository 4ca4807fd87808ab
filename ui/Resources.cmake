# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the program carries inside: its French, Qt's own French, the icons' font, the help.
set(built ${CMAKE_CURRENT_BINARY_DIR})
set_source_files_properties(${PROJECT_SOURCE_DIR}/translations/jalon_fr.ts PROPERTIES OUTPUT_LOCATION ${built})
qt_add_lrelease(jalon_ui TS_FILES ${PROJECT_SOURCE_DIR}/translations/jalon_fr.ts QM_FILES_OUTPUT_VARIABLE jalon_qm)

# Files that are the same for every system: of the machine that builds, when building for another too.
find_file(JALON_QTBASE_FR qtbase_fr.qm REQUIRED NO_CMAKE_FIND_ROOT_PATH
    PATHS ${QT6_INSTALL_PREFIX}/share/qt6/translations ${QT6_INSTALL_PREFIX}/translations ${QT6_INSTALL_PREFIX}/translations/Qt6
    /usr/share/qt6/translations)
find_file(JALON_ICON_FONT fontawesome-webfont.ttf REQUIRED NO_CMAKE_FIND_ROOT_PATH
    PATHS /usr/share/fonts/truetype/font-awesome ${QT6_INSTALL_PREFIX}/share/fonts/truetype/font-awesome)

file(GLOB help_pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/help/*.md)
foreach(page ${help_pages})
    get_filename_component(name ${page} NAME)
    set_source_files_properties(${page} PROPERTIES QT_RESOURCE_ALIAS help/${name})
endforeach()
set_source_files_properties(${jalon_qm} PROPERTIES QT_RESOURCE_ALIAS translations/jalon_fr.qm)
set_source_files_properties(${JALON_QTBASE_FR} PROPERTIES QT_RESOURCE_ALIAS translations/qtbase_fr.qm)
set_source_files_properties(${JALON_ICON_FONT} PROPERTIES QT_RESOURCE_ALIAS fonts/icons.ttf)
qt_add_resources(jalon_ui jalon PREFIX / FILES
    ${jalon_qm} ${JALON_QTBASE_FR} ${JALON_ICON_FONT} ${help_pages})
