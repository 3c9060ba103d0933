import pytest

from dateline.gazetteer.centres import centre, distance_km

SQUARE = [(0.0, 0.0), (0.0, 4.0), (4.0, 0.0), (4.0, 4.0)]


def test_a_crowded_corner_does_not_draw_the_middle():
    crowd = [(0.1 * i, 0.1 * i) for i in range(9)]
    assert centre([*SQUARE, *crowd]) == pytest.approx((2.0, 2.0))


def test_a_point_far_off_all_others_is_left_out():
    assert centre([*SQUARE, (40.0, 40.0)]) == pytest.approx((2.0, 2.0))


@pytest.mark.parametrize("points", [[(1.0, 2.0)], [(0.0, 2.0), (2.0, 2.0)], [(0.0, 1.0), (1.0, 2.0), (2.0, 3.0)]])
def test_points_without_a_hull_have_their_mean(points):
    assert centre(points) == pytest.approx((1.0, 2.0))


def test_a_wide_province_has_its_middle_and_not_that_of_its_people(gazetteer):
    place = next(c for c in gazetteer.find("British Columbia") if c.kind == "adm1")
    assert distance_km((place.lat, place.lon), (54.0, -125.0)) < 161
