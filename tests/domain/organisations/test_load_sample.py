"""The sample registry and accounts."""

from __future__ import annotations

import pytest
from django.contrib.auth import authenticate

from tests.builders import PASSWORD
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations.actions.load_sample import load_sample
from thongsuot.domain.organisations.models import Post, Unit
from thongsuot.domain.organisations.queries import subtree
from thongsuot.domain.organisations.sample.registry import sample_units


@pytest.fixture
def sample(db):
    return load_sample(password=PASSWORD)


def test_a_whole_city_and_a_province_of_2023(sample):
    city, province = Unit.objects.filter(parent=None)
    assert (city.name, province.name) == (
        "Ủy ban nhân dân thành phố Hải Phòng",
        "Ủy ban nhân dân tỉnh Bình Phước",
    )
    committees = {
        root: [subtree(root).filter(kind="ubnd", level=level).count() for level in ("huyen", "xa")]
        for root in (city, province)
    }
    assert committees == {city: [15, 217], province: [11, 111]}


def test_every_unit_is_marked_and_facilities_say_so(sample):
    assert not Unit.objects.filter(is_sample=False).exists()
    facilities = Unit.objects.filter(kind="su_nghiep")
    assert facilities.exists()
    assert not [unit.name for unit in facilities if "minh họa" not in unit.name]


def test_paths_say_the_same_as_parents(sample):
    for unit in Unit.objects.exclude(parent=None).select_related("parent"):
        assert unit.path[:-5] == unit.parent.path


def test_codes_and_names_are_given_once():
    units = sample_units()
    assert len({unit.code for unit in units}) == len(units)
    assert not [unit.name for unit in units if "{" in unit.name or "  " in unit.name]


def test_every_level_and_role_has_somebody(sample):
    posts = Post.objects.all()
    assert set(posts.values_list("role", flat=True)) == {
        "clerk", "officer", "leader", "unit_admin", "system_admin", "reader"
    }  # fmt: skip
    assert set(posts.values_list("unit__level", flat=True)) == {"tinh", "huyen", "xa", "don_vi"}


def test_the_password_given_opens_every_account(sample):
    for username, _name in sample.accounts:
        assert authenticate(username=username, password=PASSWORD)


def test_loading_again_adds_nothing_and_sets_the_password(sample):
    again = load_sample(password=PASSWORD * 2)
    assert (again.units, again.added_units, again.accounts) == (sample.units, 0, sample.accounts)
    assert authenticate(username="chuyenvien.haiphong", password=PASSWORD * 2)
    assert Entry.objects.filter(verb="organisations.load_sample").count() == 1


def test_what_is_missing_is_added(sample):
    lost = Unit.objects.filter(kind="ubnd", level="xa").last()
    lost.delete()
    assert load_sample(password=PASSWORD).added_units == 1
    assert Unit.objects.filter(code=lost.code).exists()


def test_a_password_is_needed(db):
    with pytest.raises(InvalidError):
        load_sample(password="")
    assert not Unit.objects.exists()
