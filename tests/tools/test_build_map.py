"""The map is put together rightly: two squares side by side become one, and fewer points keep the shape."""

from __future__ import annotations

from tools.build_map.draw import label, path
from tools.build_map.simplify import simplify
from tools.build_map.topology import area, holds, lines_of, points_of, rings_of, tied, union

# Two squares that share the line from (1, 0) to (1, 1), and an island of the second.
TOPOLOGY = {
    "transform": {"scale": [0.5, 0.5], "translate": [10.0, 20.0]},
    "arcs": [
        [[2, 0], [0, 2]],
        [[2, 2], [-2, 0], [0, -2], [2, 0]],
        [[2, 0], [2, 0], [0, 2], [-2, 0]],
        [[8, 0], [1, 0], [0, 1], [-1, -1]],
    ],
}
LEFT = {"type": "Polygon", "arcs": [[0, 1]]}
RIGHT = {"type": "MultiPolygon", "arcs": [[[2, -1]], [[3]]]}


def test_steps_become_degrees():
    assert lines_of(TOPOLOGY)[0] == ((11.0, 20.0), (11.0, 21.0))


def test_two_squares_become_one_and_the_island_stays():
    lines = lines_of(TOPOLOGY)
    joined = tied(union([rings_of(LEFT), rings_of(RIGHT)]), lines)
    areas = sorted(area(points_of(ring, lines)) for ring in joined)
    assert areas == [0.125, 2.0]
    assert all(0 not in ring and -1 not in ring for ring in joined)


def test_one_shape_stays_as_it_is():
    assert union([rings_of(RIGHT)]) == rings_of(RIGHT)


def test_small_corners_go_and_ends_stay():
    line = ((0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 5.0))
    assert simplify(line, 0.1) == ((0.0, 0.0), (2.0, 0.0), (3.0, 5.0))


def test_a_small_island_stays_a_shape():
    island = ((0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.0, 0.1), (0.0, 0.0))
    assert len(simplify(island, 10)) == 4


def test_a_label_stands_inside_a_bent_shape():
    bent = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (8.0, 10.0), (8.0, 2.0), (0.0, 2.0), (0.0, 0.0))
    x, y, room = label([bent])
    assert holds(bent, (x, y))
    assert room > 0


def test_a_path_closes():
    assert path([((0.0, 0.0), (1.0, 0.0), (1.0, 1.04), (0.0, 0.0))]) == "M0 0l1 0 0 1z"
