"""The manual page, from what the program tells of its own commands (`--experimental-dump-help`)."""


def manual_page(command):
    """The page in the language of man(7)."""
    name = command["commandName"]
    lines = [
        '.TH "%s" 1' % name.upper(),
        ".SH NAME",
        "%s \\- %s" % (name, escaped(command["abstract"])),
        ".SH SYNOPSIS",
        ".B %s" % name,
        "[command] [option ...]",
        ".SH DESCRIPTION",
        *paragraphs(command.get("discussion")),
        *arguments(command),
    ]
    for part in command["subcommands"]:
        if part["shouldDisplay"] and part["commandName"] != "help":
            lines += ['.SH "%s %s"' % (name.upper(), part["commandName"].upper())]
            lines += [escaped(part["abstract"]), *paragraphs(part.get("discussion"))]
            lines += arguments(part)
    return "\n".join(lines) + "\n"


def arguments(command):
    lines = []
    for argument in command.get("arguments", []):
        if argument["shouldDisplay"]:
            lines += [".TP", ".B " + escaped(synopsis(argument))]
            lines.append(escaped(argument.get("abstract") or "No more is said of it."))
    return lines


def synopsis(argument):
    """`-o, --output <folder>`"""
    if argument["kind"] == "positional":
        return "<%s>" % argument["valueName"]
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    names = ", ".join(dashes[name["kind"]] + name["name"] for name in argument["names"])
    return names if argument["kind"] == "flag" else "%s <%s>" % (names, argument["valueName"])


def paragraphs(text):
    for number, paragraph in enumerate((text or "").strip().split("\n\n")):
        if paragraph:
            if number:
                yield ".PP"
            yield escaped(paragraph)


def escaped(text):
    """The text as man(7) shows it: no line of it is taken for a request."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)
