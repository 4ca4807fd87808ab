# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes `target` from `template`: the files of a folder of resources that end so, compiled in. @texts@: a variable of
# each; @entries@: {"name", variable} of each.
function(jalon_embed_texts folder extension template target)
    file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/*.${extension})
    set(texts "")
    set(entries "")
    foreach(file ${files})
        get_filename_component(name ${file} NAME_WE)
        string(MAKE_C_IDENTIFIER "${name}" variable)
        file(READ ${file} text)
        string(APPEND texts "constexpr std::string_view ${variable} = R\"${extension}(${text})${extension}\";\n")
        string(APPEND entries "        {\"${name}\", ${variable}},\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    endforeach()
    configure_file(${template} ${target} @ONLY)
endfunction()

function(jalon_embed_json folder template target)
    jalon_embed_texts(${folder} json ${template} ${target})
endfunction()
