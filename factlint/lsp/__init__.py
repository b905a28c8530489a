"""The editor's door: a language server over standard input and output.

It speaks the Language Server Protocol 3.17 (https://microsoft.github.io/language-server-protocol), in the hands of
pygls, which the extra `lsp` brings.
"""
