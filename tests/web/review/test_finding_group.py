"""Findings of one rule stand under one heading, with their places."""

from __future__ import annotations

from thongsuot.web.review.finding_group import by_severity
from thongsuot.web.review.finding_line import FindingLine


def a_finding(number, code="KH705", severity="warning", message="Tên viết thiếu."):
    return FindingLine(
        f"finding.{number}", code, severity, message, "Căn cứ", ((number, number + 1),), number
    )


def test_one_message_in_several_places_is_said_once():
    [(severity, [group])] = by_severity([a_finding(3), a_finding(8), a_finding(9)])
    assert severity == "warning"
    assert group.heading == "Tên viết thiếu."
    assert group.says_one_thing
    assert [line.line for line in group.lines] == [3, 8, 9]


def test_different_messages_of_one_rule_stand_under_its_title():
    [(_, [group])] = by_severity([a_finding(3), a_finding(8, message="Tên viết thừa.")])
    assert not group.says_one_thing
    assert group.heading.startswith("Tên chính thức")


def test_a_rule_that_is_no_more_keeps_its_findings():
    lines = [a_finding(1, "XX999"), a_finding(2, "XX999", message="Khác.")]
    [(_, [group])] = by_severity(lines)
    assert group.heading == "XX999:"
    assert group.lines == tuple(lines)


def test_severities_stay_apart_and_nothing_is_lost():
    lines = [a_finding(1, severity="error"), a_finding(2), a_finding(3, "NN501")]
    groups = by_severity(lines)
    assert [severity for severity, _ in groups] == ["error", "warning"]
    assert [line for _, each in groups for group in each for line in group.lines] == lines
