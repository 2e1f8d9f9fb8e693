"""Colour profiles are left out of a PDF of letters alone; a PDF with pictures keeps them."""

import pytest

from tests.typeset import as_pdf, seed_letters
from thongsuot.core.intake.pdf.colours import without_profiles

PROFILE = b"<</ColorSpace<</c0[/ICCBased 12 0 R]>>/ProcSet[/PDF/Text/ImageC]>>"


def test_profiles_of_a_typeset_letter_are_left_out():
    data = as_pdf(next(iter(seed_letters().values())))
    assert b"/ICCBased" in data
    plain = without_profiles(data)
    assert b"/ICCBased" not in plain
    # Every object stays where the table of the file says.
    assert len(plain) == len(data)


def test_what_stands_around_a_profile_stays():
    assert without_profiles(PROFILE) == PROFILE.replace(b"/ICCBased 12 0 R", b"/DeviceRGB      ")


@pytest.mark.parametrize("picture", [b"<</Subtype/Image", b"<</Subtype /Image/Width 3>>"])
def test_a_pdf_with_pictures_keeps_its_profiles(picture):
    assert without_profiles(PROFILE + picture) == PROFILE + picture


@pytest.mark.parametrize("words", [b"(/ICCBased) Tj", b"[/ICCBased 12 0 R /Gray]"])
def test_words_that_are_no_profile_stay(words):
    assert without_profiles(words) == words
