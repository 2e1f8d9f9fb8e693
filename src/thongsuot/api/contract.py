"""The contract of the door (hợp đồng giao diện): what each operation takes, gives and may refuse."""

from __future__ import annotations

from http.client import responses
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from thongsuot.api.errors import REFUSALS, Refusal

SCHEMAS = "#/components/schemas/"


class ContractedApi(NinjaAPI):
    """Ninja's door, whose contract names the refusals of every operation.

    Declared with each operation they would cost a model for every status of every operation, a second of each start
    of the server; here they are written when somebody asks for the contract.
    """

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """Give the contract in the form of OpenAPI."""
        contract = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
        refusal = Refusal.model_json_schema(ref_template=SCHEMAS + "{model}")
        contract["components"]["schemas"] |= {**refusal.pop("$defs"), Refusal.__name__: refusal}
        for path in contract["paths"].values():
            for operation in path.values():
                for status in REFUSALS:
                    operation["responses"].setdefault(status, _refusal(status))
        return contract


def _refusal(status: int) -> dict[str, Any]:
    schema = {"$ref": SCHEMAS + Refusal.__name__}
    return {"description": responses[status], "content": {"application/json": {"schema": schema}}}
