"""The sample registry (danh bạ minh họa): real places of 2023 with the bodies that such places have."""
