# 助手说的话。Markdown：__加粗__、*强调*、- 列表。
# { $clinic }、{ $phone }、{ $ambulance }、{ $advice }、{ $crisis } 和 { $reference }
# 由 clinic.toml 和对话填入。

language-name = 简体中文

## Telegram 自己的页面

bot-short-description = 解答超声引导下增生疗法的问题，接收咨询，并可转接前台。
bot-description =
    我是诊所的自动助手。我用诊所自己的文字回答有关超声引导下增生疗法注射的问题，接收您的咨询，并为您转接前台。我不提供医疗建议，也不能判断症状。遇到紧急情况，请打电话叫救护车，不要在这里留言。

command-enquire = 提交咨询
command-human = 找真人
command-status = 我的咨询进度
command-language = 更换语言
command-help = 我能做什么
command-privacy = 隐私，以及我的用途
command-mydata = 把我的数据发给我
command-delete = 删除关于我的一切
command-back = 回到上一个问题
command-cancel = 停止正在做的事
command-start = 开始

## 开始和菜单

introduction = 我是{ $clinic }的自动助手，不是真人。
welcome =
    欢迎来到{ $clinic }。我是诊所的自动助手，不是真人。

    我可以回答有关超声引导下增生疗法注射的问题，接收您的咨询，并为您转接前台。请用自己的话提问，或选择一个主题。
welcome-back = 很高兴您回来。
menu = 您想了解什么？请用自己的话提问，或选择一个主题。
help =
    您可以：

    - 用自己的话问我增生疗法的问题
    - 提交咨询：/enquire
    - 找真人：/human
    - 查看咨询进度：/status
    - 更换语言：/language
    - 回到上一个问题：/back
    - 停止正在做的事：/cancel
    - 了解我的用途和保存的内容：/privacy
    - 获取我们保存的关于您的全部内容的副本：/mydata
    - 删除关于您的一切：/delete

    我不能判断症状。遇到紧急情况，请拨打 { $ambulance }。
unknown-command = 我不认识这个命令。我可以帮您做这些：
privacy =
    __我的用途。__ 我给出诊所核准的答案，接收咨询，并把消息转给前台。我不做诊断，不判断症状，也不提供个人医疗建议；我回答的时候，没有临床医生同时在看。

    __保存什么。__ 您在这里写的内容和您咨询的详情，以便前台回复您。只有在您同意之后，才会问您健康方面的问题。在那之前写的消息会在 24 小时内删除，除非您要求找前台。没有填完的咨询会在几天后删除。

    __谁能看到。__ { $clinic }的前台团队。内容加密保存。消息由 Telegram 或这个网页传送。

    __您的选择。__ 您可以随时撤回同意。关于您的数据，如有其他事项，请致电 { $phone }。
privacy-data =
    __您的数据。__ /mydata 会把我们保存的关于您的全部内容发给您一份，/delete 会将其删除。
claimed-quiet = 前台的工作人员正在处理这个对话，所以我不说话。请直接在这里写，他们会看到。

## 寒暄

small-talk-greeting = 您好！您想了解什么？
small-talk-thanks = 不客气。您还想了解别的吗？
small-talk-goodbye = 再见。您随时可以再写给我。
goodbye-in-form = 您的回答会保留几天。您随时可以在这里继续。
thank-you = 谢谢您。

## 反问

clarify = 我不确定有没有明白您的意思。您是想问下面哪一个吗？
out-of-scope = 我只能回答有关这家诊所增生疗法的问题，没有找到与您的问题相符的内容。我知道这些主题：
reword = 这句我也没有明白。请换个说法，或选择一个主题：
lost-offer-person = 很抱歉，我还是没有明白。要为您转接前台的工作人员吗？
not-yet-approved = *诊所尚未审核批准这段文字。*
answered-in-default = 诊所尚未批准这个回答的中文版本,因此以另一种语言显示。前台人员可以为您提供帮助。
clinicians-answer = 这个问题由我们的临床医生回答。我已经把您的问题转给前台。您的编号是 __{ $reference }__。
noted-for-reception = 谢谢您。前台接手您的对话时会看到。
not-understood-here = 我没有明白。
offer-enquiry = 谢谢您告诉我。要我把它做成一份咨询交给前台吗？我只会问还缺的内容。
stale-button = 这个按钮属于之前的问题，所以没有改变任何内容。

## 等待真人

handed-over = 我已经告诉前台您想和真人说话。您的编号是 __{ $reference }__。等待的时候，您可以继续问我。
reception-open = 前台现在开放，到 { $until } 为止。
reception-closed = 前台现在休息。{ $day } { $at } 开放。
reception-hours-unknown = 前台会在开放时间回复您。
queue-place =
    { $ahead ->
        [0] 您前面没有人在等。
       *[other] 您前面有 { $ahead } 人在等。
    }
day-today = 今天
day-tomorrow = 明天
day-1 = 星期一
day-2 = 星期二
day-3 = 星期三
day-4 = 星期四
day-5 = 星期五
day-6 = 星期六
day-7 = 星期日
day-date = { $date }
status-nothing = 您目前没有咨询。您想了解什么？
status-form = 您的咨询还没有发送：{ $all } 个问题已回答 { $done } 个。
status-waiting = 您的对话已交给前台。您的编号是 __{ $reference }__。
status-submitted = 您的咨询 __{ $reference }__ 已交给前台。您在这里写的内容也会转给他们。
status-claimed = 前台的工作人员正在处理您的对话，会看到您在这里写的内容。
stopped-waiting = 我已经告诉前台，您不再需要他们了。

## 前台行动时

person-joined = 前台的 { $name } 加入了对话。请直接在这里写：现在由真人阅读，我不说话。
person-changed = 前台的 { $name } 接手了您的对话。
person-left = 您的对话又在等待前台。您不用重复任何内容，等待的时候可以问我。
conversation-closed =
    前台已经结束这个对话。如果还有别的事，请再在这里写。

    您觉得怎么样？请从 1（差）到 5（很好）中选择。
conversation-reopened = 我已经告诉前台您又写了消息。他们接手您的对话时会看到。
rating-thanks = 谢谢您的评分。

## 危险

red-flag-emergency =
    __请立即拨打 { $ambulance }，或去急诊室（A&E）。__

    您描述的情况可能是紧急情况。

    - 立即拨打 __{ $ambulance }__，或请别人替您打
    - 不要自己开车去急诊室
    - 不要在这里等回复

    已经通知前台，但这里没有人能像 { $ambulance } 那样快地帮助您。
red-flag-urgent =
    __请今天就寻求医疗帮助：拨打 { $advice }。__

    您描述的情况今天就应该由医护人员看一下。

    - 拨打 __{ $advice }__，或向您的 GP 诊所（家庭医生）要求紧急预约
    - 如果情况很快变严重，拨打 __{ $ambulance }__
    - 不要在这里等回复

    已经通知前台。
red-flag-distress =
    __您不必独自承受。请现在就找人谈谈。__

    - 拨打 __{ $crisis }__，白天晚上任何时间都可以
    - 或拨打 __{ $advice }__ 寻求紧急帮助
    - 如果您现在有危险，拨打 __{ $ambulance }__ 或去急诊室（A&E）
    - 不要在这里等回复

    已经通知前台。

## 语言

ask-language = 您希望我用哪种语言？
language-chosen = 从现在起，我用简体中文写。

## 隐私

ask-withdraw = 您要撤回同意吗？没有填完的咨询会随之删除。
consent-withdrawn = 您的同意已撤回，没有填完的咨询已删除。
consent-withdrawn-submitted = 您的同意已撤回。我已经告诉前台，他们会处理您发送的咨询。
mydata-sent = 这是我们保存的关于您的全部内容，文件人和程序都可以阅读。
ask-delete = 要删除这里保存的关于您的一切吗？包括本次对话和以前的所有对话、您的咨询以及您的同意。之后前台将无法再回复您。此操作无法撤销。
deleted = 关于您的一切都已删除。如果您再次在这里留言，我们将重新开始。
delete-kept = 好的，没有删除任何内容。

## 不是文字的内容

attachment-kept = 谢谢您。我打不开这个，但已经为前台保存；您要求找真人时，他们可以查看。
attachment-waiting = 谢谢您。我打不开这个，但前台可以看到。
attachment-unreadable = 我只能读文字。请把您想说的写下来。
contact-not-own = 这是别人的联系方式。请输入我们可以拨打的号码。
contact-kept = 谢谢您，我已经为这份咨询记下您的号码。
edited-in-form = 我看到您改了之前的消息。这不会改变您在这里的回答：请用“返回”，或在核对页修改。

## 咨询

form-begins = 我们来填写您的咨询。我一次问一个问题，在您确认之前什么都不会发送，中间您可以随时问我任何事。
draft-expired = 您没有填完的咨询在这里放了好几天，已经删除。
form-cancelled = 我已经丢掉您的回答。什么都没有发送。
aside-cancelled = 好的。
nothing-to-cancel = 没有什么可以停止的。您想了解什么？
nothing-to-go-back-to = 没有可以返回的问题。您想了解什么？
first-question = 这是第一个问题。
anything-else = 已记下：{ $chosen }。还有别的吗？没有的话请按“完成”。
understood-so-far = 从您写的内容，我了解到：
understood-right = 对吗？
then-i-ask = 那我一个一个问您。
corrected = 我已经改好了。
form-offer-person = 如果您更想和真人说话，我可以为您转接。
under-age = 很抱歉，我只能接收 18 岁或以上人士的咨询。请让父母或监护人致电诊所 { $phone }。
no-consent = 没关系。没有您的同意，我不能在这里接收咨询。您可以继续问我有关治疗的问题，或致电诊所 { $phone }。
summary = 请核对您的咨询。现在什么都还没有发送。
summary-right = 要发送吗？
ask-change = 您想修改哪个回答？
not-said = 没有说明
list-separator = {"、"}
submitted = 谢谢您，您的咨询已发给前台。您的编号是 __{ $reference }__。您在这里写的其他内容也会转给他们。

ask-adult = 您满 18 岁了吗？
ask-consent = 要转交您的咨询，我需要问您健康方面的问题。您是否同意{ $clinic }保存您告诉我的健康信息，并用它来回复您的咨询？您可以随时在 /privacy 撤回同意。
ask-for-whom = 这份咨询是为您自己，还是为别人？
ask-writer-name = 您自己叫什么名字？
ask-name = 您叫什么名字？
ask-name-other = 这份咨询是为谁提的？请写那个人的名字。
ask-contact = 前台可以怎样回复您？
ask-phone = 我们可以拨打哪个号码？您可以输入，也可以分享自己的号码。
ask-email = 您的电子邮箱是什么？
ask-body-area = 问题在哪个部位？
ask-side = 是哪一边？
ask-condition = 有临床医生说过这是什么问题吗？
ask-duration = 您有这个问题多久了？例如“6 个月”。
ask-tried = 到目前为止您试过什么？可以选几项。
ask-preferred-times = 您什么时候方便来看诊？可以选几项。
ask-note = 还有什么要告诉前台的吗？

why-adult = 诊所在这里只接收成年人的咨询；年龄更小的人，必须由父母或监护人打电话来。
why-consent = 您的健康信息受到特别保护。只有您同意，才可以保存。
why-for-whom = 让前台知道是为谁看诊。
why-writer-name = 让前台知道在回复谁。
why-name = 让前台知道这份咨询是关于谁的。
why-contact = 让前台用适合您的方式回复您。
why-phone = 让前台可以打电话给您。
why-email = 让前台可以写信给您。
why-body-area = 让咨询交到合适的临床医生手上。
why-side = 让临床医生知道是哪一边。
why-condition = 这有助于临床医生做准备。您可以跳过。
why-duration = 这有助于临床医生做准备。您可以跳过。
why-tried = 这有助于临床医生做准备。您可以跳过。
why-preferred-times = 让前台可以给您适合的时间。您可以跳过。
why-note = 只有您想补充时才需要。您可以跳过。
why-summary = 这样就不会发送您没有看过的内容。

invalid-adult = 请回答“是”或“否”。
invalid-consent = 请回答“是”或“否”。
invalid-for-whom = 请选择是为您自己，还是为别人。
invalid-writer-name = 请用文字输入您的名字，例如“李明”或“Sam Taylor”。
invalid-name = 请用文字输入名字，例如“李明”或“Sam Taylor”。
invalid-contact = 请选择前台可以怎样回复您。
invalid-phone = 请输入完整的电话号码，例如 07700 900123 或 +44 7700 900123。
invalid-email = 请输入电子邮箱，例如 name@example.com。
invalid-body-area = 请选择一个身体部位，或“其他部位”。
invalid-side = 请选择左边、右边或两边。
invalid-condition = 请选择其中一项，或“不确定”。
invalid-duration = 请输入时间长短，例如“3 周”或“1 年”。
invalid-tried = 请选择您试过的方法，或“还没有试过”。
invalid-preferred-times = 请选择一个或几个时间。
invalid-note = 请输入一小段文字，或跳过这个问题。
invalid-too-long = 太长了。请写短一点。

field-adult = 满 18 岁
field-consent = 同意
field-for-whom = 为谁咨询
field-writer-name = 您的名字
field-name = 患者名字
field-contact = 回复方式
field-phone = 电话
field-email = 电子邮箱
field-body-area = 部位
field-side = 哪一边
field-condition = 是什么问题
field-duration = 有多久
field-tried = 已经试过
field-preferred-times = 方便的时间
field-note = 备注

choice-for-whom-self = 为我自己
choice-for-whom-other = 为别人
choice-contact-here = 在这个聊天里
choice-contact-phone = 打电话
choice-contact-email = 电子邮件
choice-body-area-neck = 脖子
choice-body-area-back = 背或腰
choice-body-area-shoulder = 肩膀
choice-body-area-elbow = 手肘
choice-body-area-wrist-hand = 手腕或手
choice-body-area-hip = 髋部
choice-body-area-knee = 膝盖
choice-body-area-ankle-foot = 脚踝或脚
choice-body-area-other = 其他部位
choice-side-left = 左边
choice-side-right = 右边
choice-side-both = 两边
choice-condition-ligament-sprain = 韧带扭伤
choice-condition-tendinitis = 肌腱炎
choice-condition-partial-tear = 部分撕裂
choice-condition-instability = 关节不稳
choice-condition-other = 其他
choice-condition-not-sure = 不确定
choice-tried-rest = 休息
choice-tried-physio = 物理治疗
choice-tried-painkillers = 止痛药
choice-tried-steroid-injection = 类固醇注射
choice-tried-surgery = 手术
choice-tried-none = 还没有试过
choice-preferred-times-weekday-morning = 工作日上午
choice-preferred-times-weekday-afternoon = 工作日下午
choice-preferred-times-weekday-evening = 工作日晚上
choice-preferred-times-saturday = 星期六

duration-day = { $n ->
       *[other] { $n } 天
    }
duration-week = { $n ->
       *[other] { $n } 周
    }
duration-month = { $n ->
       *[other] { $n } 个月
    }
duration-year = { $n ->
       *[other] { $n } 年
    }

## 按钮

button-menu = 主题
button-enquire = 提交咨询
button-human = 找真人
button-languages = 语言
button-withdraw = 撤回我的同意
button-mydata = 把我的数据发给我
button-delete = 全部删除
button-erase = 是的，全部删除
button-download = 下载我的数据
button-stop = 不再需要真人
button-skip = 跳过
button-not-sure = 不确定
button-done = 完成
button-keep = 保留我的回答
button-back = 返回
button-cancel = 取消
button-continue = 继续
button-send = 发送
button-change = 修改
button-yes = 是
button-no = 否
button-share-contact = 分享我的号码

## 出错时

failed = 很抱歉，您的上一条消息出了问题。消息已经保存，前台会查看。遇到紧急情况，请拨打 { $ambulance }。
