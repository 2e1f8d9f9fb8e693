"""The rules over the API."""


def test_rules_tell_what_their_pages_tell(calling_as, province_officer):
    caller = calling_as(province_officer)

    rules = caller.get("/rules")

    assert len(rules) > 60
    assert caller.get("/rules/tt105") == next(one for one in rules if one["code"] == "TT105")
    assert caller.get("/rules/TT105")["decree"] == "30/2020/NĐ-CP"
    caller.get("/rules/XX9", 404)
