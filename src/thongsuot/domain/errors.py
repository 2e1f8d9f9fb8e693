"""The four errors of a refused action (từ chối thao tác); their messages are for the user, in Vietnamese."""


class DomainError(Exception):
    """An action was refused; ``message`` tells the user why and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotAllowedError(DomainError):
    """The person may see the object, but may not do this with it."""

    def __init__(self, message: str = "Bạn không có quyền thực hiện thao tác này.") -> None:
        super().__init__(message)


class NotFoundError(DomainError):
    """There is no such object, or it is not for this person to see: the two are not told apart."""

    def __init__(
        self, message: str = "Không tìm thấy, hoặc không thuộc phạm vi của đơn vị bạn."
    ) -> None:
        super().__init__(message)


class ConflictError(DomainError):
    """The object is not in a state in which this can be done."""


class InvalidError(DomainError):
    """Something that was given does not fit; ``fields`` says what, by the name of the field."""

    def __init__(self, message: str, fields: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = fields or {}
