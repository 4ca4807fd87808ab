# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# jalon_windows_program(TARGET DESCRIPTION)   what makes a program a citizen of Windows: its icon, its version as the
# Explorer shows it, and its manifest. Does nothing elsewhere.
set(JALON_WINDOWS_FOLDER ${CMAKE_CURRENT_LIST_DIR})
if(WIN32)
    enable_language(RC)
endif()

function(jalon_windows_program target description)
    if(NOT WIN32)
        return()
    endif()
    set(resource ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${JALON_WINDOWS_FOLDER}/program.rc.in ${resource} @ONLY)
    set_source_files_properties(${resource} PROPERTIES
        OBJECT_DEPENDS "${JALON_WINDOWS_FOLDER}/jalon.ico;${JALON_WINDOWS_FOLDER}/program.manifest")
    target_sources(${target} PRIVATE ${resource})
endfunction()
