"""Forms (biểu mẫu): what people type, checked for shape before an action sees it."""
