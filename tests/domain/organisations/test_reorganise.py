"""Reorganisations: what moves, what stays, what is told, and how it is undone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders import a_unit, an_actor
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.organisations import queries
from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.actions.reorganise import reorganise
from thongsuot.domain.organisations.actions.undo_reorganisation import undo_reorganisation
from thongsuot.domain.organisations.history import history_of, stands_for
from thongsuot.domain.organisations.models import Post, Unit
from thongsuot.domain.organisations.reorganisation_moves import moves
from thongsuot.domain.organisations.reorganisation_order import Order
from thongsuot.domain.organisations.reorganisations import get_reorganisation
from thongsuot.domain.organisations.tree_of_day import children_on

DAY = date(2026, 3, 1)


@pytest.fixture
def admin(units):
    return an_actor(units.province, "unit_admin")


def an_order(kind: str, *olds: Unit, news: tuple[Unit, ...] = (), **more) -> Order:
    return Order(
        kind, "12/QĐ-UBND", date(2026, 2, 1), "UBND tỉnh Minh Họa", DAY, olds, news, **more
    )


def fresh(unit: Unit) -> Unit:
    return Unit.objects.get(pk=unit.pk)


def test_a_merged_unit_gives_its_units_and_people_and_takes_them_back(admin, units):
    person = an_actor(units.district)
    order = an_order("merge", units.district, news=(units.other_district,))
    made = reorganise(admin, order=order)
    old = fresh(units.district)
    assert old.valid_to == date(2026, 2, 28)
    assert fresh(units.commune).parent == units.other_district
    assert set(queries.subtree(fresh(units.other_district))) >= {units.commune, units.other_commune}
    assert stands_for(old) == (units.other_district,)
    (event,) = history_of(old).events
    assert event.document == "12/QĐ-UBND ngày 1/2/2026 của UBND tỉnh Minh Họa"
    posts = Post.objects.filter(account=person.account).order_by("id")
    assert [(post.unit, post.valid_to) for post in posts] == [
        (units.district, date(2026, 2, 28)),
        (units.other_district, None),
    ]
    undo_reorganisation(admin, made=made)
    assert fresh(units.district).valid_to is None
    assert fresh(units.commune).parent == units.district
    assert Post.objects.get(account=person.account).valid_to is None
    assert history_of(fresh(units.district)).events == ()
    verbs = [entry.verb.rpartition(".")[2] for entry in entries_of(made)]
    assert verbs == ["reorganise", "undo_reorganisation"]


def test_the_tree_of_an_earlier_day_stays_as_it_was(admin, units):
    last_day = DAY - timedelta(days=1)
    before = children_on(units.district, last_day)
    assert units.commune in before

    made = reorganise(admin, order=an_order("merge", units.district, news=(units.other_district,)))

    assert children_on(fresh(units.district), last_day) == before
    assert units.commune not in children_on(fresh(units.other_district), last_day)
    assert units.commune in children_on(fresh(units.other_district), DAY)
    assert children_on(fresh(units.district), DAY) == []
    (moved,) = history_of(fresh(units.commune)).events
    assert (moved.what, moved.day) == ("moved", DAY)
    assert moved.words == f"{units.district.name} → {units.other_district.name}"

    undo_reorganisation(admin, made=made)
    assert children_on(fresh(units.district), DAY) == before
    assert history_of(fresh(units.commune)).events == ()


def test_a_renamed_unit_is_found_by_both_names(admin, units):
    name = units.department.name
    made = reorganise(admin, order=an_order("rename", units.department, name="Sở Mới minh họa"))
    for words in ("so moi", "so minh hoa"):
        assert fresh(units.department) in queries.search_units(words)
    undo_reorganisation(admin, made=made)
    assert fresh(units.department).name == name
    assert queries.search_units("so moi") == []


def test_a_partly_merged_unit_goes_on(admin, units):
    order = an_order("partly_merge", units.district, news=(units.other_district,))
    reorganise(admin, order=order)
    assert fresh(units.district).valid_to is None
    assert fresh(units.commune).parent == units.district
    assert [event.what for event in history_of(fresh(units.district)).events] == ["continued"]


def test_functions_of_a_dissolved_unit_are_told(admin, units):
    new = a_unit("T1.S2", "Sở Khác minh họa", parent=units.province, kind="so")
    order = an_order(
        "dissolve",
        units.department,
        news=(new, units.district),
        works=("y tế", "lao động"),
        receivers={f"unit-{units.facility.pk}": new},
    )
    reorganise(admin, order=order)
    works = {step.new: step.work for step in history_of(fresh(units.department)).successors}
    assert works == {new: "y tế", units.district: "lao động"}
    assert fresh(units.facility).parent == new


def test_of_several_successors_each_gets_what_was_chosen_for_it(admin, units):
    new = a_unit("T1.H3", "UBND huyện Minh Họa Ba", parent=units.province, level="huyen")
    second = a_unit("T1.H1.X9", "UBND xã Minh Họa Chín", parent=units.district, level="xa")
    left, right = an_actor(units.district), an_actor(units.district, "leader")
    news = (units.other_district, new)
    with pytest.raises(InvalidError, match="Chưa chọn đơn vị nhận cho 3 đơn vị"):
        reorganise(admin, order=an_order("split", units.district, news=news))
    stranger = {f"unit-{units.commune.pk}": units.department}
    with pytest.raises(InvalidError):
        reorganise(admin, order=an_order("split", units.district, news=news, receivers=stranger))
    receivers = {
        f"unit-{units.commune.pk}": new,
        f"unit-{second.pk}": units.other_district,
        f"unit-{units.other_commune.pk}": new,
        f"post-{right.post.pk}": new,
    }
    order = an_order("split", units.district, news=news, receivers=receivers)
    assert {move.item.key: move.to for move in moves(order)} == {
        **receivers,
        f"post-{left.post.pk}": units.other_district,
    }
    made = reorganise(admin, order=order)
    assert (fresh(units.commune).parent, fresh(second).parent) == (new, units.other_district)
    now = {actor: Post.objects.get(account=actor.account, valid_to=None) for actor in (left, right)}
    assert (now[left].unit, now[right].unit) == (units.other_district, new)
    undo_reorganisation(admin, made=made)
    assert {fresh(units.commune).parent, fresh(second).parent} == {units.district}


def test_what_was_built_on_is_not_undone(admin, units):
    first = reorganise(admin, order=an_order("merge", units.district, news=(units.other_district,)))
    third = a_unit("T1.H3", "UBND huyện Minh Họa Ba", parent=units.province, level="huyen")
    second = reorganise(admin, order=an_order("merge", units.other_district, news=(third,)))
    with pytest.raises(ConflictError, match="Hoàn tác lần ấy trước"):
        undo_reorganisation(admin, made=first)
    undo_reorganisation(admin, made=second)
    undo_reorganisation(admin, made=first)
    assert fresh(units.commune).parent == units.district


def test_orders_that_do_not_fit_are_refused(admin, units):
    wrong = [
        an_order("merge", units.district),
        an_order("split", units.district, news=(units.other_district,)),
        an_order("rename", units.district),
        an_order("dissolve", units.district, news=(units.other_district,)),
        an_order("merge", units.district, news=(units.district,)),
        an_order("lạ", units.district),
    ]
    for order in wrong:
        with pytest.raises(InvalidError):
            reorganise(admin, order=order)
    assert fresh(units.district).valid_to is None
    below = a_unit("T1.H1.X1.T1", "Thôn minh họa", parent=units.commune, kind="thon")
    with pytest.raises(ConflictError, match="đang ở dưới"):
        reorganise(admin, order=an_order("merge", units.district, news=(below,)))


def test_only_those_who_manage_all_units(admin, units):
    order = an_order("merge", units.district, news=(units.other_province,))
    with pytest.raises(NotAllowedError):
        reorganise(admin, order=order)
    made = reorganise(admin, order=an_order("rename", units.department, name="Sở Mới"))
    with pytest.raises(NotFoundError):
        get_reorganisation(an_actor(units.other_province, "unit_admin"), made.pk)


def test_units_of_the_country_change_with_the_registry_alone(db):
    install_registry(province="46")
    hue = Unit.objects.get(registry_key="46@2025")
    order = an_order("rename", Unit.objects.get(registry_key="46@2025.SYT"), name="Sở Khác")
    with pytest.raises(ConflictError, match="danh mục cả nước"):
        reorganise(an_actor(hue, "unit_admin"), order=order)
