"""A registry of samples (minh họa): the centre, a city with districts, a province with districts, all with communes."""

from thongsuot.core.dispatch.tree import Unit, UnitTree


def _city() -> list[Unit]:
    units = [
        Unit("C", "Ủy ban nhân dân thành phố Minh Hải", "ubnd", "tinh", "TW"),
        Unit("C.LD", "Sở Lao động - Thương binh và Xã hội thành phố Minh Hải", "so", "tinh", "C"),
        Unit("C.YT", "Sở Y tế", "so", "tinh", "C"),
        Unit("C.GD", "Sở Giáo dục và Đào tạo", "so", "tinh", "C"),
        Unit("C.DT", "Ban Dân tộc", "so", "tinh", "C"),
        Unit("C.TT", "Thanh tra thành phố", "so", "tinh", "C"),
        Unit("C.CA", "Công an thành phố Minh Hải", "vu_trang", "tinh", "C"),
        Unit("C.MT", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Minh Hải", "mttq", "tinh", "C"),
        Unit("C.PN", "Hội Liên hiệp Phụ nữ thành phố Minh Hải", "doan_the", "tinh", "C"),
        Unit("C.DTN", "Thành đoàn Minh Hải", "doan_the", "tinh", "C"),
        Unit("C.BAO", "Báo Minh Hải", "bao_chi", "tinh", "C"),
        Unit("C.DAI", "Đài Phát thanh và Truyền hình Minh Hải", "bao_chi", "tinh", "C"),
        Unit("C.CONG", "Cổng Thông tin điện tử thành phố", "bao_chi", "tinh", "C"),
        Unit("C.YT.BV", "Bệnh viện Minh họa", "su_nghiep", "don_vi", "C.YT"),
        Unit("C.LD.BT", "Trung tâm Bảo trợ xã hội Minh Hải", "su_nghiep", "don_vi", "C.LD"),
        Unit("C.LD.CN", "Cơ sở cai nghiện ma túy số 1", "su_nghiep", "don_vi", "C.LD"),
    ]
    for code, name in (
        ("Q1", "quận An Bình"),
        ("Q2", "quận Tân Bình"),
        ("H1", "huyện An Bình Đông"),
    ):
        units += _district(f"C.{code}", name, "C")
    return units


def _district(code: str, name: str, above: str) -> list[Unit]:
    units = [
        Unit(code, f"Ủy ban nhân dân {name}", "ubnd", "huyen", above),
        Unit(
            f"{code}.LD", "Phòng Lao động - Thương binh và Xã hội", "phong", "huyen", code,
            aliases=("Phòng LĐTBXH",),
        ),
        Unit(f"{code}.YT", f"Phòng Y tế {name}", "phong", "huyen", code),
        Unit(f"{code}.VP", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "van_phong", "huyen", code),
        Unit(f"{code}.TTYT", f"Trung tâm Y tế {name}", "su_nghiep", "huyen", code),
        Unit(f"{code}.MT", f"Ủy ban Mặt trận Tổ quốc Việt Nam {name}", "mttq", "huyen", code),
        Unit(f"{code}.PN", f"Hội Liên hiệp Phụ nữ {name}", "doan_the", "huyen", code),
        Unit(f"{code}.ND", f"Hội Nông dân {name}", "doan_the", "huyen", code),
        Unit(f"{code}.DTN", f"Đoàn Thanh niên Cộng sản Hồ Chí Minh {name}", "doan_the", "huyen", code),
    ]  # fmt: skip
    nouns = ("phường",) if name.startswith("quận") else ("xã", "xã", "thị trấn")
    for at, noun in enumerate(nouns, start=1):
        commune = f"{code}.X{at}"
        units.append(Unit(commune, f"Ủy ban nhân dân {noun} Minh Tân {at}", "ubnd", "xa", code))
        units.append(Unit(f"{commune}.TYT", "Trạm Y tế", "su_nghiep", "don_vi", commune))
    return units


def _province() -> list[Unit]:
    units = [
        Unit("P", "Ủy ban nhân dân tỉnh Minh Giang", "ubnd", "tinh", "TW"),
        Unit("P.LD", "Sở Lao động - Thương binh và Xã hội tỉnh Minh Giang", "so", "tinh", "P"),
        Unit("P.YT", "Sở Y tế tỉnh Minh Giang", "so", "tinh", "P"),
    ]
    units += _district("P.H1", "huyện Minh Sơn", "P")
    units += _district("P.T1", "thành phố Minh Giang", "P")
    return units


def a_tree() -> UnitTree:
    ministry = [
        Unit("TW", "Chính phủ", "bo", "trung_uong"),
        Unit("TW.YT", "Bộ Y tế", "bo", "trung_uong", "TW"),
        Unit("TW.LD", "Bộ Lao động - Thương binh và Xã hội", "bo", "trung_uong", "TW"),
    ]
    return UnitTree([*ministry, *_city(), *_province()])
