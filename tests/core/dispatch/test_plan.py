"""Tasks × units: nothing double, nothing left out silently, in a whole country either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.dispatch.registry import a_tree
from thongsuot.core.dispatch.plan import NamedBody, PlannedTask, plan
from thongsuot.core.dispatch.resolution import Resolution, ResolvedUnit
from thongsuot.core.dispatch.tree import Unit, UnitTree

TREE = a_tree()
NAMES = [
    ("Sở Y tế", False),
    ("Sở Y tế thành phố Minh Hải", False),
    ("các sở", True),
    ("các sở, ban, ngành", True),
    ("Ủy ban nhân dân các quận, huyện", True),
    ("Ủy ban nhân dân quận An Bình", False),
    ("các hộ gia đình", True),
    ("Sở Ngoại vụ", False),
]
BODIES = st.builds(
    lambda name, role: NamedBody(name[0], role, name[1]),
    st.sampled_from(NAMES),
    st.sampled_from(["lead", "support"]),
)


def planned(*tasks, addressed=()):
    return plan(
        [PlannedTask(at, bodies) for at, bodies in enumerate(tasks)], TREE, "C", addressed=addressed
    )


def rows(made):
    return [(row.task, row.unit, row.role, row.certainty) for row in made.rows]


def test_each_task_gets_the_units_that_it_names():
    made = planned(
        (NamedBody("Sở Y tế"), NamedBody("Sở Giáo dục và Đào tạo", "support")),
        (NamedBody("Ủy ban nhân dân các quận, huyện", collective=True),),
    )
    assert rows(made) == [
        (0, "C.YT", "lead", "certain"),
        (0, "C.GD", "support", "certain"),
        (1, "C.Q1", "lead", "certain"),
        (1, "C.Q2", "lead", "certain"),
        (1, "C.H1", "lead", "certain"),
    ]
    assert made.open == ()


def test_a_unit_named_twice_gets_the_task_once_in_the_stronger_role():
    made = planned((NamedBody("các sở", "support", collective=True), NamedBody("Sở Y tế")))
    assert [row for row in rows(made) if row[1] == "C.YT"] == [(0, "C.YT", "lead", "certain")]


def test_certain_beats_likely():
    made = planned(
        (NamedBody("các cơ quan, đơn vị", collective=True), NamedBody("Sở Y tế")),
        addressed=("C.YT", "C.GD"),
    )
    assert {row.unit: (row.certainty, row.named) for row in made.rows} == {
        "C.YT": ("certain", "Sở Y tế"),
        "C.GD": ("likely", "các cơ quan, đơn vị"),
    }


def test_a_task_that_names_nobody_is_open():
    made = planned(())
    assert made.rows == ()
    assert [(q.task, q.name) for q in made.open] == [(0, None)]


@given(st.lists(st.lists(BODIES, min_size=1, max_size=4).map(tuple), max_size=4))
def test_no_row_is_double_and_every_name_is_answered(tasks):
    made = planned(*tasks)
    places = [(row.task, row.unit) for row in made.rows]
    assert len(places) == len(set(places))
    answered = {(row.task, row.named) for row in made.rows} | {(q.task, q.name) for q in made.open}
    covered = {row.unit for row in made.rows}
    for task, bodies in enumerate(tasks):
        for body in bodies:
            alone = plan([PlannedTask(task, (body,))], TREE, "C")
            assert (task, body.name) in answered or {r.unit for r in alone.rows} <= covered


@pytest.mark.slow
def test_what_stays_open_in_the_tree_is_asked_elsewhere_and_nothing_else_is():
    asked = []

    def ask(body):
        asked.append(body.name)
        known = (ResolvedUnit("C.YT", "likely"),) if body.name == "Sở Ngoại vụ" else ()
        return Resolution(body.name, known) if known else None

    tasks = [
        PlannedTask(at, (NamedBody(name),))
        for at, name in enumerate(["Sở Y tế", "Sở Ngoại vụ", "các hộ"])
    ]
    made = plan(tasks, TREE, "C", ask=ask)

    assert asked == ["Sở Ngoại vụ", "các hộ"]
    assert rows(made) == [(0, "C.YT", "lead", "certain"), (1, "C.YT", "lead", "likely")]
    assert {question.task for question in made.open} == {2}


def test_a_letter_to_the_whole_country_is_planned():
    units = [Unit("B", "Bộ Minh họa", "bo", "trung_uong")]
    for p in range(34):
        units.append(Unit(f"P{p}", f"Ủy ban nhân dân tỉnh Minh Họa {p}", "ubnd", "tinh", "B"))
        units += [
            Unit(f"P{p}.X{x}", f"Ủy ban nhân dân xã Minh Họa {p} {x}", "ubnd", "xa", f"P{p}")
            for x in range(98)
        ]
    communes = (NamedBody("Ủy ban nhân dân các xã, phường, đặc khu", collective=True),)
    provinces = (NamedBody("Ủy ban nhân dân các tỉnh, thành phố", collective=True),)
    tasks = [PlannedTask(at, communes if at % 2 else provinces) for at in range(10)]
    made = plan(tasks, UnitTree(units), "B")
    assert len(made.rows) == 5 * 34 * 98 + 5 * 34
