"""Who gets through the doors of procedures: everybody, for they are public."""

from tests.house.doors import Door, to_all

CODE = {"code": "institution-accreditation"}
WORDING = CODE | {"version": 5}

PROCEDURES: dict[str, Door] = {
    "procedures:list": to_all(),
    "procedures:latest": to_all(302, parts=lambda world: CODE),
    "procedures:procedure": to_all(parts=lambda world: WORDING),
    "procedures:json": to_all(parts=lambda world: WORDING),
    "procedures:yaml": to_all(parts=lambda world: WORDING),
}
