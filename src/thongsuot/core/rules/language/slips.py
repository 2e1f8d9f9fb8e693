"""Slips of spelling (lỗi chính tả): syllables that do not exist, and like-looking ones inside a known word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.rules.language import known_words
from thongsuot.core.rules.language.typing_slips import (
    is_strange,
    jumbled,
    typed_telex,
    with_tone_in_place,
)
from thongsuot.core.vocabulary.syllables import bare_letters, is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thongsuot.core.rules.words import Word

_SHORT = 2
_I_FOR_Y = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


@dataclass(frozen=True, slots=True)
class Slip:
    """A place that is spelt wrong, with what is right where that is known.

    ``written`` and ``right`` are the whole word where the slip is in one syllable of it.
    """

    span: Span
    written: str
    right: str | None
    edit: str | None = None


def slips_of(text: str, tokens: Sequence[Word]) -> Iterator[Slip]:
    """Give the slips among the words of a text."""
    yield from _confused(text, tokens)
    for position, token in enumerate(tokens):
        if not _is_plainly_right(token.written):
            yield from _alone(text, tokens, position)
    yield from _in_known_of_three(tokens)
    yield from _beside_known(tokens)
    yield from _one_letter_off(tokens)


@lru_cache(maxsize=20_000)
def _is_plainly_right(word: str) -> bool:
    """Tell whether nothing is to be said of the word by itself, whatever stands around it: so it is of most."""
    return not (
        with_tone_in_place(word)
        or typed_telex(word)
        or _is_no_syllable(word)
        or is_strange(word)
        or _may_be_jumbled(word)
    )


def _alone(text: str, tokens: Sequence[Word], position: int) -> Iterator[Slip]:
    """Look at one syllable by itself: is it one, does its tone stand right, were its keys taken up."""
    token = tokens[position]
    word = token.written
    right = with_tone_in_place(word) or typed_telex(word)
    wrong = right is not None or _is_no_syllable(word) or is_strange(word)
    if not wrong and _may_be_jumbled(word):
        right = _nearest(tokens, position) or jumbled(word)
        wrong = right is not None
    if wrong and not _in_address(text, token):
        right = right or _nearest(tokens, position)
        yield Slip(token.span, word, right, edit=right)


def _may_be_jumbled(word: str) -> bool:
    """Tell whether a plain word is neither a syllable nor known: foreign, unless its letters are those of a known one."""
    return (
        word.isascii()
        and word.islower()
        and not is_syllable(word)
        and word not in known_words.accepted()
    )


def _in_address(text: str, token: Word) -> bool:
    """Letters beside signs of addresses, file names and numbers are no words (www.…, file_name, a1)."""
    around = text[max(token.start - 1, 0) : token.start] + text[token.end : token.end + 2]
    return token.written.isascii() and any(
        sign in "/:@._-0123456789" for sign in around.rstrip(". ")
    )


@lru_cache(maxsize=20_000)
def _is_no_syllable(word: str) -> bool:
    """Only small letters with a mark or without a vowel can be told from foreign words and names."""
    if not word.islower() or len(word) < 2 or is_syllable(word) or word in known_words.accepted():  # noqa: PLR2004
        return False
    if word.isascii():
        return not set(word) & set("aeiouy") and len(word) > 2  # noqa: PLR2004 - km, tr, đ are units
    return True


def _nearest(tokens: Sequence[Word], position: int) -> str | None:
    """Give what stands in the known word that this token and a neighbour must be."""
    token = tokens[position]
    for split in range(2, len(token.written) - 1):
        parts = token.written[:split], token.written[split:]
        if tuple(parts) in known_words.compounds():
            return " ".join(parts)
    if token.joined:
        before = tokens[position - 1].plain
        for right in known_words.after().get(before, ()):
            if _one_edit(token.written, right):
                return right
    if position + 1 < len(tokens) and tokens[position + 1].joined:
        behind = tokens[position + 1].plain
        for right in known_words.before().get(behind, ()):
            if _one_edit(token.written, right):
                return right
    return None


def _beside_known(tokens: Sequence[Word]) -> Iterator[Slip]:
    """Look at each pair of syllables that is no known word but sounds or looks like one."""
    by_sound, compounds = known_words.by_sound(), known_words.compounds()
    for position in range(1, len(tokens)):
        first, second = tokens[position - 1], tokens[position]
        if not second.joined or (first.plain, second.plain) in compounds:
            continue
        known = by_sound.get((first.sound, second.sound))
        if known is None or not _may_be_slip(tokens, position):
            continue
        right = _one_syllable_off(known, first.plain, second.plain)
        if right is None or _explained(tokens, position, wrong=int(right[0] == first.plain)):
            continue
        wrong = second if right[0] == first.plain else first
        edit = right[1] if wrong is second else right[0]
        edit = edit if wrong.written.islower() else edit.capitalize()
        yield Slip(wrong.span, f"{first.written} {second.written}", " ".join(right), edit=edit)


def _one_letter_off(tokens: Sequence[Word]) -> Iterator[Slip]:
    """Look at rare syllables behind the first half of a known word, one letter away from its second half."""
    for position in range(1, len(tokens)):
        first, second = tokens[position - 1], tokens[position]
        if not (second.joined and second.written.islower()):
            continue
        near = _near_second_halves(first.plain, second.plain)
        if near and not _goes_on(tokens, position) and not _is_no_syllable(second.written):
            yield Slip(
                second.span,
                f"{first.written} {second.written}",
                f"{first.written} {near[0]}",
                edit=near[0],
            )


@lru_cache(maxsize=20_000)
def _near_second_halves(first: str, second: str) -> tuple[str, ...]:
    """Give what follows ``first`` in known words and is one letter away from ``second``, a rare syllable."""
    follows = known_words.after().get(first)
    if follows is None or (first, second) in known_words.compounds() or _is_common(second):
        return ()
    return tuple(one for one in follows if len(one) > _SHORT and _one_edit(second, one))


def _is_common(word: str) -> bool:
    """Tell whether the syllable stands in other known words or by itself, so that it need be no slip."""
    return (
        word in known_words.free_words()
        or word in known_words.function_words()
        or word in known_words.after()
    )


def _in_known_of_three(tokens: Sequence[Word]) -> Iterator[Slip]:
    """Look at each run of three syllables that sounds like a known word and differs from it in one."""
    of_three = known_words.of_three()
    for position in range(2, len(tokens)):
        run = tokens[position - 2 : position + 1]
        known = of_three.get((run[0].sound, run[1].sound, run[2].sound))
        if known is None or not (
            run[1].joined
            and run[2].joined
            and run[1].written.islower()
            and run[2].written.islower()
        ):
            continue
        for right in known:
            wrong = [place for place in range(3) if _as_i(right[place]) != _as_i(run[place].plain)]
            if len(wrong) == 1 and not _goes_on(tokens, position):
                written = " ".join(token.written for token in run)
                yield Slip(run[wrong[0]].span, written, " ".join(right), edit=right[wrong[0]])


def _goes_on(tokens: Sequence[Word], position: int) -> bool:
    """Tell whether the last of three syllables begins another known word."""
    behind = tokens[position + 1] if position + 1 < len(tokens) else None
    return (
        behind is not None
        and behind.joined
        and (tokens[position].plain, behind.plain) in known_words.compounds()
    )


def _may_be_slip(tokens: Sequence[Word], position: int) -> bool:
    one, other = tokens[position - 1].written, tokens[position].written
    return other.islower() and (
        one.islower() or (one[0].isupper() and not tokens[position - 1].joined)
    )


def _one_syllable_off(known: list[tuple[str, str]], one: str, other: str) -> tuple[str, str] | None:
    """Give the known word that differs in one syllable, i and y being two ways to write one sound."""
    if any(_as_i(word[0]) == _as_i(one) and _as_i(word[1]) == _as_i(other) for word in known):
        return None
    return next((word for word in known if (word[0] == one) != (word[1] == other)), None)


def _as_i(word: str) -> str:
    return word.translate(_I_FOR_Y)


def _explained(tokens: Sequence[Word], position: int, *, wrong: int) -> bool:
    """Tell whether one of the two syllables belongs to a known word with its other neighbour."""
    first, second = tokens[position - 1], tokens[position]
    compounds = known_words.compounds()
    if position > 1 and first.joined and (tokens[position - 2].plain, first.plain) in compounds:
        return True
    if (
        position + 1 < len(tokens)
        and tokens[position + 1].joined
        and (second.plain, tokens[position + 1].plain) in compounds
    ):
        return True
    other = (second, first)[wrong].plain
    mistaken = (first, second)[wrong].plain
    return mistaken in known_words.function_words() or (
        mistaken in known_words.free_words() and other in known_words.free_words()
    )


def _confused(text: str, tokens: Sequence[Word]) -> Iterator[Slip]:
    if not tokens:
        return
    begin = tokens[0].start
    small = text[begin : tokens[-1].end].lower()
    for pattern, wrong, right in known_words.confusions():
        if wrong not in small:
            continue
        for match in pattern.finditer(small):
            start = begin + match.start() + match[0].index(wrong)
            yield Slip(Span(start, start + len(wrong)), wrong, right, edit=right)


def _one_edit(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter more, less or other, or by two that changed places."""
    if one == other or abs(len(one) - len(other)) > 1:
        return bare_letters(one) == bare_letters(other)
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    at = next((i for i, sign in enumerate(short) if sign != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return (
        short[at + 1 :] == long[at + 1 :]
        or sorted(short) == sorted(long)
        or bare_letters(one) == bare_letters(other)
    )
