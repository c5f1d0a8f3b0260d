/*
 * Where the browser is too old for the pane (Office 2016 and 2019 by volume licence show it in Internet Explorer), the pane would
 * stay empty. This says so, and the way out. It runs in that browser itself: ECMAScript 5, and nothing that it lacks.
 */
;(function () {
  "use strict"

  /** Whether the browser reads the language of our scripts (ECMAScript 2022), as far as can be asked without reading any. */
  function isNewEnough() {
    return (
      typeof Promise === "function" &&
      typeof Symbol === "function" &&
      typeof fetch === "function" &&
      typeof Worker === "function" &&
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.at === "function"
    )
  }

  function paragraph(text) {
    var made = document.createElement("p")
    made.appendChild(document.createTextNode(text))
    return made
  }

  /** The address of this page without what Office adds to it, in a box from which it can be copied. */
  function address() {
    var box = document.createElement("input")
    box.type = "text"
    box.readOnly = true
    box.value = location.href.replace(/[?#].*$/, "")
    box.setAttribute("aria-label", "Địa chỉ / Address")
    box.onfocus = function () {
      box.select()
    }
    return box
  }

  function show() {
    var notice = document.getElementById("old-browser")
    if (notice === null) return
    notice.appendChild(
      paragraph(
        "Excel trên máy này mở phần bổ trợ bằng trình duyệt quá cũ nên không dùng được khung Biểu mẫu. Có hai cách: mở địa chỉ " +
          "dưới đây bằng Microsoft Edge hoặc Google Chrome rồi chọn tệp Excel để kiểm tra; hoặc điền biểu như thường, phần kiểm tra " +
          "có sẵn trong tệp vẫn hoạt động."
      )
    )
    notice.appendChild(address())
    notice.appendChild(
      paragraph(
        "Excel on this computer shows add-ins in a browser that is too old for this pane. There are two ways out: open the " +
          "address above in Microsoft Edge or Google Chrome and choose the workbook there; or fill in the workbook as usual, the " +
          "checks inside it still work."
      )
    )
    // Not by the property: the attribute also goes where nobody styles [hidden], as in Internet Explorer before 11.
    notice.removeAttribute("hidden")
    var pane = document.getElementById("pane")
    if (pane !== null) pane.style.display = "none"
  }

  if (isNewEnough()) return
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show)
  else show()
})()
