"""A tree of phrases finds what the phrases one by one would find."""

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.vocabulary.agency_words import group_words
from thongsuot.core.vocabulary.word_tree import one_of

_PHRASES = st.lists(
    st.text(alphabet="aăâđẬb, ", min_size=1, max_size=5).map(str.strip).filter(bool),
    min_size=1,
    max_size=8,
    unique_by=str.lower,
)


@given(_PHRASES, st.text(alphabet="aăâđẬAbB, ", max_size=12))
def test_a_tree_finds_the_phrase_that_the_list_finds(phrases: list[str], text: str) -> None:
    phrases.sort(key=len, reverse=True)
    one_by_one = re.compile("|".join(map(re.escape, phrases)), re.IGNORECASE)

    found = [match.span() for match in re.finditer(one_of(phrases), text)]

    assert found == [match.span() for match in one_by_one.finditer(text)]


def test_every_noun_of_a_group_is_found_whole_in_any_case() -> None:
    nouns = sorted(group_words("nouns"), key=len, reverse=True)
    tree = re.compile(one_of(noun.replace(" ", r"\s+") for noun in nouns))
    for noun in nouns:
        for form in (noun, noun.upper(), noun.replace(" ", "  ")):
            found = tree.fullmatch(form)
            assert found is not None, form


def test_a_phrase_may_end_with_what_must_not_follow() -> None:
    tree = re.compile(one_of([r"xã(?!\s+hội)", "thị xã"]))

    assert tree.match("xã hội") is None
    assert tree.match("Xã Minh Họa") is not None


def test_letters_keep_their_case_where_asked() -> None:
    assert re.fullmatch(one_of(["ủy"], any_case=False), "Ủy") is None
