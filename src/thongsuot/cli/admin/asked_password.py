"""A password typed at the terminal (mật khẩu gõ tại chỗ): never an argument, which others on the machine could read."""

from __future__ import annotations

import getpass
import sys

import typer


def asked_password() -> str:
    """Ask twice; where the input is no terminal, take its first line.

    Raises:
        Exit: the two differ.
    """
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass("Mật khẩu (ít nhất 12 ký tự, không hiện khi gõ): ")
    if first != getpass.getpass("Nhập lại mật khẩu: "):
        print("Hai lần nhập chưa giống nhau.", file=sys.stderr)
        raise typer.Exit(2)
    return first
