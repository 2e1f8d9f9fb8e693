// Passkeys: fetches the question, has the browser answer it, sends the answer. Without it the forms stay hidden.
"use strict";

// What the browser says by a name, in the words of those who read it.
const WORDS = {
  NotAllowedError:
    "Chưa xác nhận được: bạn đã bấm hủy, để quá thời gian, hoặc máy này không có khóa truy cập của trang. Bấm lại nút rồi làm theo trình duyệt (vân tay, khuôn mặt hoặc mã PIN của máy); không được thì đăng nhập bằng mật khẩu.",
  InvalidStateError: "Máy này đã có khóa truy cập cho tài khoản của bạn, không cần thêm nữa.",
  SecurityError:
    "Khóa truy cập chỉ dùng được khi mở trang bằng đúng tên máy chủ qua HTTPS. Hãy đăng nhập bằng mật khẩu và báo người quản trị.",
  NotSupportedError: "Máy này không hỗ trợ loại khóa truy cập cần dùng. Hãy dùng mã sáu số trên điện thoại.",
  TypeError: "Không gửi được đến máy chủ. Kiểm tra đường mạng rồi bấm lại.",
  other: "Trình duyệt không dùng được khóa truy cập. Hãy đăng nhập bằng mật khẩu, hoặc thử trình duyệt khác.",
};

for (const form of document.querySelectorAll("[data-passkey-new], [data-passkey-use]")) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = form.querySelector("[data-passkey-wrong]");
    wrong.hidden = true;
    try {
      const options = await post(form, form.dataset.question, {});
      const isNew = form.hasAttribute("data-passkey-new");
      const made = isNew
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      const name = form.elements.name?.value ?? "";
      const answer = await post(form, form.dataset.answer + location.search, { ...made.toJSON(), name });
      location.assign(answer.next);
    } catch (error) {
      wrong.textContent = error.told ?? WORDS[error.name] ?? WORDS.other;
      wrong.hidden = false;
    }
  });
}

async function post(form, url, body) {
  const token = form.elements.csrfmiddlewaretoken.value;
  const answer = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(url), { told: told.error });
  return told;
}
