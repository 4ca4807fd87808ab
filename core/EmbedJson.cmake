# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes `target` from `template`: the JSON files of a folder of resources, compiled in. @texts@: a variable of each;
# @entries@: {"name", variable} of each.
function(jalon_embed_json folder template target)
    file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/*.json)
    set(texts "")
    set(entries "")
    foreach(file ${files})
        get_filename_component(name ${file} NAME_WE)
        string(MAKE_C_IDENTIFIER "${name}" variable)
        file(READ ${file} text)
        string(APPEND texts "constexpr std::string_view ${variable} = R\"json(${text})json\";\n")
        string(APPEND entries "        {\"${name}\", ${variable}},\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    endforeach()
    configure_file(${template} ${target} @ONLY)
endfunction()
