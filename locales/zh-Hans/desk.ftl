# 前台工作台。前台整天都在看：要短、要简单。

desk-title = 前台工作台
desk-skip = 跳到正文
desk-nav = 工作台
desk-problem = 有问题
desk-save = 保存
desk-remove = 移除
desk-sign-in = 登录
desk-sign-out = 退出登录
desk-signed-out = 您已退出登录。
desk-session-ended = 您的登录已过期。请重新登录；您在回复框里写的内容已存为草稿。
desk-name = 名字
desk-password = 密码
desk-password-of = { $name } 的密码
desk-code = 验证器应用里的验证码
desk-code-hint = 设置过才需要。
desk-wrong = 名字、密码或验证码不对。请检查后再试。
desk-throttled = 尝试次数太多。请等 { $minutes ->
   *[other] { $minutes } 分钟
 } 再试。
desk-locked = 屏幕已锁定
desk-locked-why = 一刻钟没有人用这个工作台。内容都还在。
desk-unlock = 解锁
desk-wrong-password = 密码不对。请再试。

desk-welcome = 欢迎使用工作台
desk-welcome-first = 请建立第一个账号。这是管理员账号，可以邀请其他人。
desk-welcome-invited = 欢迎，{ $name }。请先设一个密码。
desk-welcome-go = 开始
desk-welcome-used = 这个链接已用过或太旧
desk-welcome-used-words = 请向管理员要一个新邀请，或请系统维护人员用您的名字运行“enquiry-desk staff invite”。
desk-your-name = 您的名字
desk-your-name-hint = 您加入对话时患者会看到：只写名、不写姓也可以。
desk-name-missing = 请写您的名字，最多 80 个字符。
desk-name-taken = 工作台上已有人用这个名字。请换一个，或加一个字母。
desk-new-password = 新密码
desk-new-password-hint = 至少 12 个字符。三四个互不相关的词就很好。
desk-password-again = 再输一次新密码
desk-password-differs = 两次密码不一样。请输入相同的密码。
desk-password-short = 密码太短。至少要 12 个字符。
desk-password-long = 密码太长。最多 256 个字符。
desk-password-common = 这是最容易被猜到的密码之一。请换一个。
desk-password-named = 密码里有您的名字。请换一个没有名字的。

desk-forbidden = 这一页只给管理员看
desk-forbidden-words = 如果需要，请找管理员。
desk-not-found = 这里没有内容
desk-not-found-words = 对话可能已应患者要求删除，或地址不对。
desk-stale-form = 那一页已过期
desk-stale-form-words = 没有改动任何内容。请返回，重新加载页面后再试。
desk-away = 数据库没有回应
desk-away-words = 没有改动任何内容。请稍后再试；如果一直这样，请告诉系统维护人员。
desk-back = 回到队列

desk-queue = 队列
desk-take-next = 接下一个
desk-filters = 筛选
desk-filter-show = 显示
desk-filter-all = 全部
desk-filter-waiting = 等待中
desk-filter-mine = 我的
desk-filter-urgent = 紧急
desk-filter-language = 语言
desk-filter-any = 任何
desk-filter-apply = 应用
desk-held = 队列有变化。显示变化
desk-queue-empty = 没有人在等。
desk-more = 下面还有更多。前面的结束后，它们会显示出来。
desk-next-none = 目前没有人在等。
desk-overdue = 超时
desk-unread = 新
desk-out-of-hours = 非开放时间
desk-pick-up = 接手
desk-pick-up-whom = 接手 { $name }
desk-count-waiting = 等待中
desk-count-urgent = 紧急
desk-notice-waiting = 有人在等
desk-notice-urgent = 紧急：有人可能有危险
desk-announce-waiting = { $count ->
   *[other] { $count } 个对话在等待。
 }
desk-announce-urgent = 紧急：一位患者可能有危险。请看 { $reference }。
desk-look = 查看

desk-wait-minutes = { $count } 分钟
desk-wait-hours = { $hours } 小时 { $minutes } 分钟
desk-wait-days = { $count ->
   *[other] { $count } 天
 }
desk-wait-now = 刚刚
desk-waiting-for = 已等 { $wait }

desk-reason-emergency = 急症
desk-reason-urgent = 紧急
desk-reason-distress = 情绪危机
desk-reason-failure = 程序处理失败的消息
desk-reason-enquiry = 咨询
desk-reason-human = 要求找真人
desk-reason-unanswered = 问了没有文字可以回答的问题
desk-reason-lost = 没有听懂

desk-stage-assistant = 助手处理中
desk-stage-waiting = 等待中
desk-stage-claimed = { $name } 处理中
desk-stage-claimed-nobody = 已接手
desk-stage-closed = 已结束
desk-stage-closed-as = 已结束：{ $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = 网页聊天
desk-nobody = 没有名字
desk-blocked = 联系不上
desk-unreachable = 患者已屏蔽助手或已离开：在这里回复不会送到。如果有电话或电子邮箱，请改用。
desk-alarm-words = 患者写道：
desk-acknowledge = 我已看到，并在处理
desk-acknowledged = { $name } 已看到，{ $time }
desk-must-acknowledge = 必须先有人表明已看到这条紧急消息。

desk-release = 放回队列
desk-transfer = 转给同事
desk-transfer-to = 同事
desk-close = 结束
desk-outcome = 结果是什么？
desk-outcome-booked = 已预约
desk-outcome-answered = 已回答
desk-outcome-called-back = 已回电
desk-outcome-not-suitable = 不适合
desk-outcome-no-reply = 没有回复
desk-outcome-spam = 垃圾信息
desk-reopen = 重新打开

desk-done-claimed = 您已接手。已告诉患者。
desk-done-released = 已放回队列。
desk-done-transferred = 已转给您的同事。
desk-done-closed = 已结束。
desk-done-reopened = 已重新打开。
desk-done-acknowledged = 已记下您看到了。
desk-done-saved = 已保存。
desk-done-note = 备注已保存。
desk-taken-by = { $name } 更快：这个对话现在由其处理。
desk-taken = 有同事更快接手，或对话已结束。
desk-too-late-to-reopen = 结束太久了。患者的下一条消息会开始新的对话。
desk-canned-gone = 这个现成回复已没有了，或没有患者所用语言的文字。
desk-changed = 您打开页面之后，这个对话有变化。请再看一次；没有执行任何操作。
desk-stale-reply = 您的回复没有发出：您打开页面之后，这个对话有变化。文字还在框里。
desk-stale-reply-patient = 您的回复没有发出：患者又写了消息。请看过再发。文字还在框里。
desk-stale-reply-taken = 您的回复没有发出：这个对话现在由 { $name } 处理。您的文字保留在下面。
desk-reply-empty = 请先写回复，或选一个现成回复。
desk-reply-too-long = 回复太长，一条消息放不下。请缩短到 4,096 个字符。

desk-messages = 消息
desk-patient = 患者
desk-assistant = 助手
desk-edited = 已修改：显示原来的内容
desk-reply-to = 回复 { $name }
desk-reads = 阅读语言：{ $language }
desk-send = 发送
desk-send-keys = Ctrl 加 Enter
desk-meanwhile = 您打字时患者又写了消息。请看过再发。
desk-canned = 现成回复
desk-canned-send = 发送
desk-canned-send-which = 发送：{ $text }
desk-canned-what = 会以患者的语言送达。某种语言没有文字时，不会提供给读这种语言的患者。
desk-canned-missing = { $count ->
   *[other] 缺 { $count } 种语言
 }
desk-canned-new = 新的现成回复
desk-canned-add = 添加
desk-canned-empty = 请至少用诊所的第一语言写出文字。
desk-attachment = 打开附件
desk-attachment-gone = 取不到附件
desk-attachment-gone-words = Telegram 不再提供这个附件，或它太大。请让患者再发一次。
desk-said-photo = 发了一张图片
desk-said-voice = 发了一条语音
desk-said-video = 发了一个视频
desk-said-document = 发了一个文件
desk-said-location = 发了一个位置
desk-said-sticker = 发了一个表情贴图
desk-said-contact = 发了一个电话号码：{ $phone }
desk-said-other = 发了无法显示的内容
desk-said-began = 开始了对话
desk-said-pressed = 按了：{ $label }

desk-delivery-queued = 正在发送
desk-delivery-sent = 已发送
desk-delivery-failed = 没有送达：{ $reason }
desk-delivery-blocked = 没有送达：患者已屏蔽助手
desk-delivery-unknown = 可能已送达：发送时连接断了
desk-send-again = 再发一次

desk-happened-queued = 进入队列：{ $reason }
desk-happened-claimed = { $name } 已接手
desk-happened-released = { $name } 放回队列
desk-happened-lapsed = 回到队列：{ $name } 离开太久
desk-happened-transferred = { $name } 转给了 { $to }
desk-happened-closed = { $name } 结束了对话：{ $outcome }
desk-happened-closed-by-itself = 自动结束
desk-happened-reopened = { $name } 重新打开了对话
desk-happened-acknowledged = { $name } 已看到紧急消息
desk-happened-escalated = 等待太久：已提醒管理员
desk-happened-consent = 已给予同意
desk-happened-withdrawn = 已撤回同意
desk-happened-submitted = 发送了咨询
desk-somebody = 某人

desk-about-patient = 患者资料
desk-enquiry = 咨询
desk-correct = 更正
desk-corrected = 已更正
desk-field-invalid = “{ $field }”读不懂：请检查。没有改动任何内容。
desk-topics-read = 看过的主题
desk-notes = 备注
desk-notes-hint = 给同事看的。患者永远看不到。
desk-note-new = 新备注
desk-note-add = 添加
desk-note-empty = 请先写备注。
desk-rating = 评分
desk-rating-of = { $stars } 分（满分 5 分）

desk-search = 搜索
desk-search-what = 编号、电话、电子邮箱或名字
desk-search-hint = 名字要写完整的词。消息内容不能搜索：它是加密保存的。
desk-search-more = 更早的
desk-search-found = { $count ->
    [0] 没有找到。请检查写法；名字必须完整。
   *[other] { $count } 个对话
 }

desk-questions = 没有答案的问题
desk-questions-what = 患者问过、但核准的文字没有回答的问题。加上文字就可以回答。
desk-questions-none = 没有。
desk-questions-other = 其他
desk-questions-gone = 消息已删除；只保留数量。
desk-questions-languages = 按语言：{ $languages }

desk-figures = 数据
desk-period = 时段
desk-from = 从
desk-to = 到
desk-download = 下载 CSV
desk-table = 以表格显示
desk-figures-none = 这个时段没有数据。
desk-figure-enquiries = 咨询
desk-figure-handovers = 转给前台
desk-figure-first-reply = 首次回复，中位数
desk-figure-first-reply-p90 = 首次回复，十次有九次不超过
desk-figure-rating = 评分，平均
desk-figure-topics = 各语言的主题
desk-figure-funnel = 表格，逐题
desk-figure-by-hour = 首次回复（按钟点），中位分钟数
desk-figure-by-weekday = 首次回复（按星期），中位分钟数
desk-figure-outcomes = 结果
desk-figure-ratings = 评分
desk-figure-reasons = 转给前台的原因
desk-figure-questions = 没有答案的问题
desk-head-what = 项目
desk-head-count = 数量
desk-head-language = 语言
desk-head-median = 中位分钟数
desk-head-p90 = 十次有九次不超过（分钟）
desk-hour = { $hour } 点

desk-people = 人员
desk-last-manager = 这是最后一位管理员：请先让别人成为管理员。
desk-person-new = 邀请人员
desk-person-add = 邀请
desk-role = 角色
desk-role-receptionist = 前台
desk-role-manager = 管理员
desk-state = 状态
desk-state-active = 启用
desk-state-invited = 已邀请
desk-state-disabled = 已停用
desk-acts = 操作
desk-invite = 新链接
desk-invite-whom = 给 { $name } 的新链接
desk-disable = 停用
desk-disable-whom = 停用 { $name }
desk-enable = 启用
desk-enable-whom = 启用 { $name }
desk-invitation = 给 { $name } 的邀请
desk-invitation-what = 请把这个链接只交给本人，不要给别人。只能用一次，48 小时内有效，不会再显示。
desk-invitation-link = 链接

desk-settings = 设置
desk-settings-own = 您的工作台
desk-language = 语言
desk-sound = 有人等待时发出声音
desk-notify = 有人等待时显示浏览器通知
desk-password-change = 修改密码
desk-password-old = 旧密码
desk-totp = 登录第二步验证
desk-totp-what = 除密码外，还要输入手机应用里的验证码。
desk-totp-begin = 设置
desk-totp-scan = 用您的验证器应用扫描这个码，再写下显示的验证码。
desk-totp-picture = 用验证器应用扫描的码
desk-totp-key = 或在应用里输入这个密钥：
desk-totp-on = 开启
desk-totp-off = 关闭
desk-totp-wrong = 验证码不对。请等下一个再试。
desk-keys = 快捷键
desk-key-reply = 跳到回复框
desk-key-send = 发送回复

desk-telegram = Telegram 号码
desk-telegram-what = 您的 Telegram 账号的号码，用来在员工群里接手对话。在群里按一次按钮，它就会告诉您号码。
desk-telegram-number = 只写数字，或留空。
desk-telegram-taken = 这个号码属于工作台的另一个人。
desk-telegram-unlinked = 您的 Telegram 账号还没有关联。请在工作台的设置里填入号码 { $number }。

desk-erase = 删除该患者
desk-erase-title = 要删除关于该患者的一切吗？
desk-erase-words = 该患者的所有对话、消息、咨询、备注和同意都将被永久删除，并会告知患者。只保留不含姓名的统计数字。
desk-erase-go = 全部删除
desk-erased = 患者已删除一切
desk-card-deleted = 已删除
desk-erased-words = 已不再保存关于该患者的任何内容，因此没有可回复的内容。
desk-done-erased = 关于该患者的一切都已删除。
desk-danger-erased = 紧急：一名处于危险中的患者（{ $class }）在任何人看到消息之前删除了一切，{ $time }。已告知其应联系谁；已没有可查看的内容。
desk-alarm-erased = 紧急：一名处于危险中的患者删除了一切。已告知其应联系谁。
desk-consent-gone = 同意已撤回：请勿使用这些信息
desk-figure-danger-erased = 处于危险中并删除了一切
