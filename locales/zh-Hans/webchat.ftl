# 聊天页面。

webchat-title = 与{ $clinic }聊天
webchat-messages = 对话
webchat-input = 您的消息
webchat-send = 发送
webchat-sending = 正在发送 …
webchat-not-sent = 没有发出。一有网络就会重新发送。
webchat-try-out = 在这台电脑上试用。没有连接 Telegram。
webchat-assistant = 助手
webchat-you = 您
webchat-start = 开始
webchat-no-script = 这个页面需要 JavaScript 才能自动更新。没有它的话，请按“发送”，页面会重新加载。
webchat-too-many = 您写得太快，我来不及回答。请稍等一下。
webchat-choose = 选一个答案，或自己写
webchat-about = 自动助手，不是真人
webchat-reception = 前台
webchat-urgent = 紧急
webchat-newest = 看最新消息
webchat-expired = 这个页面已经过期，所以没有收下您的消息。请重新加载。
webchat-too-long = 这条消息太长了。请分成几条发送。
webchat-away = 您的消息刚才没能保存。请过一会儿再发一次。
webchat-back = 回到对话
