<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本：你可以使用、研究、分享和修改它。不提供任何担保。</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>它的基础</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>感谢这些软件的所有作者，也感谢 XMPP Standards Foundation 制定协议。</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1，许可证 %2，打开 %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>用于哪个账号？</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>关闭设置</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>输入新密码…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>退出登录…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>所有账号</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>你的账号</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>添加成员</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>邀请成员</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>从那时起写的内容，他们在自己的所有设备上都能读到。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>邀请</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>轮廓清晰，颜色更易区分。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>更大</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>没有滑动、旋转或淡入淡出。</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>紧凑的聊天列表</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>图片更小，可显示更多聊天。</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>按 Enter 发送</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift 加 Enter 换行。</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl 加 Enter 发送。</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>照片或文件…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>已复制的内容</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>选择照片或文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>照片 (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>不发送 %1</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>旋转 %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>即将发送</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>继续添加</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>原尺寸</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>已选原尺寸</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>已选原样</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>照片的尺寸和画质</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>尺寸和画质</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>适合屏幕的尺寸</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>原尺寸，去除地点和相机信息</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>原样，会透露地点和相机</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>程序 %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>文件 %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>等待发送</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>正在加载</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>未加载</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>你的%1</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%2 的%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 张，共 %2 张</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>说明文字：%1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>等待中，%1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>正在上传，%1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>正在加载，%1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>这是程序。确实在等它时才打开。</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>这是程序，%1。确实在等它时才打开。</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>打开或保存</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1，打开或保存</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>未加载</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1，未加载</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>加载</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>重新获取</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>缩小后发送</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>加载，%1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>创建备份</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>检查备份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>没有这个口令，谁都打不开备份，包括你自己。请与文件分开保存。</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>会读取整个文件，不作任何改动。</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>这台电脑会成为你的新设备，使用自己的密钥。备份之后写的内容会从你的服务商取回，只要密钥允许。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>备份的口令</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>推荐六个词</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>包含照片和文件</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>不包含时，只带上服务器没有的那些。</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>备份存放位置</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>备份 (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>所有文件 (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>选择位置…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>重新启动 Ninelives</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>一个加密文件，包含这台电脑上的一切。在另一台电脑上恢复后，那台电脑就成为你的新设备。</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>创建备份…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>检查备份…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>恢复词</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>生成新的词…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>写下来…</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>BlockedSettings</name>
        <message>
            <source>Blocked people can’t write to you or see whether you are here. They are not told. Your provider keeps the list, for all your devices.</source>
            <translation>被屏蔽的人无法给你写消息，也看不到你是否在线。不会告知他们。名单由服务商保存，适用于你的所有设备。</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>屏蔽一个地址</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>name@server</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>屏蔽</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>没有屏蔽任何人。</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>取消屏蔽</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>取消屏蔽 %1</translation>
        </message>
    </context>
    <context>
        <name>Brand</name>
        <message>
            <source>Ninelives</source>
            <extracomment>The program's name; not translated</extracomment>
            <translation>Ninelives</translation>
        </message>
    </context>
    <context>
        <name>BubbleMeta</name>
        <message>
            <source>edited</source>
            <extracomment>Beside the time of a changed message
----------
Beside the time of a changed message; shows what it said before</extracomment>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>显示之前的内容</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>修改未能发出；其他人看到的是之前的文字</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>修改在等待；发出之前，其他人看到的是之前的文字</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>下个月</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>转到某一天</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>返回聊天列表，%n 条未读</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>返回聊天列表</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>静音…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>退出…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>取消屏蔽</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>屏蔽</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>静音…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>标为未读</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>移出归档</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>退出…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>会告诉成员的内容</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>此聊天会告诉 %1</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>消息已送达</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>你已读</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>你正在输入</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>同设置</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>搜索此聊天</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>较早的结果</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>较新的结果</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>转到某一天</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>结束搜索</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>这么长的文字可以作为文件发送。</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>作为文件发送</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>查找聊天或命令</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>搜索所有消息</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新聊天</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>新群组</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>加入频道</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>下一个聊天</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>上一个聊天</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>下一个未读聊天</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>上一个未读聊天</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>第 1 到 9 个置顶聊天</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>窗口的上一部分</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>关闭最上层，离开</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>中断期间的运行状况</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>添加照片或文件</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>表情符号</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>搜索此聊天</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>转到某一天</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>选择多条消息</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>最新消息，再按：第一条未读</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>此聊天的详情</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>静音此聊天</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>置顶此聊天</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>归档此聊天</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>导出此聊天</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>将此聊天标为未读</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>聊天可用的操作</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>下移置顶聊天</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>上移置顶聊天</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>输入框为空时，编辑你的上一条消息</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Enter 用于换行时，发送</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>粘贴文字、照片或文件</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>上一条消息</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>下一条消息</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>转发</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>React</source>
            <translation>回应</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>关于所选消息</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>消息可用的操作</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>打开照片，或查看谁读过</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>颜色跟随系统</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>设置：账号</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>设置：隐私和回执</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>设置：照片和文件</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>设置：通知</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>设置：外观</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>设置：设备</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>关联设备</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>从另一台设备带来你的聊天</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>设置：已屏蔽的人</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>设置：存储和备份</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>设置：连接和历史</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>关于 Ninelives</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <extracomment>Names of keys follow</extracomment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>在打开的聊天中</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>在聊天列表中</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>写消息时</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>在消息上</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>查找聊天或命令</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc 关闭</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>找到的内容</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>这真的是 %1 的设备吗？</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>这真的是你的设备吗？</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>和 %1 通话或见面。如果双方看到的八组字符相同，那就是。</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>查看你另一台设备的设置。如果两边显示的八组字符相同，那就是。</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>与 %1 的“设置 › 设备”中的顺序相同</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>与该设备“设置 › 设备”中的顺序相同</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1 可以扫描此码</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>另一台设备可以扫描此码</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>扫描 %1 的码</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>扫描它的码</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>不一致</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>添加照片或文件</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>表情符号</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>录制语音消息</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>回复 %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>不回复这条消息</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>加入词典</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Ctrl A</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl A</translation>
        </message>
    </context>
    <context>
        <name>ConnectionSettings</name>
        <message>
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>还没有记录。Ninelives 运行时图表会逐渐填满。</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>询问中立站点以判断互联网是否正常</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>仅在出现问题时。它们只会得知这台电脑的地址。不询问的话，我们无法分清是服务商还是你的网络有问题。</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>你离开期间发生的事</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>最近几天一切正常。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>复制日志</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>其中不含姓名、地址或文字，只保存在这台电脑上。</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>不加密就写？</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>承载此聊天的服务器能读到你在这里写的内容。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>不加密就写</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>草稿</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>联系人请求</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>无法在这台电脑上阅读</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>未发送 · 查看原因</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>照片未发送 · 查看原因</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>文件未发送 · 查看原因</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>消息已撤回</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>你：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>你收到了邀请</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 邀请你</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>非联系人：%1 邀请你</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 想给你发消息</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>邀请</translation>
        </message>
        <message>
            <source>group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>公开频道</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>你已不在其中</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>已静音</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已置顶</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n 条未读</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>已标为未读</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>有人提到你</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>草稿：%1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>你：%1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>创建账号</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. 选择服务商</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>如何挑选</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.family.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>打开服务商的网站</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>选择名称和密码</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. 选择名称和密码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>小写字母、数字和点。其他人会在你的地址中看到它。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>推荐一个密码</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>服务商递送你的消息，并以加密形式保存，直到你的所有设备都收到。它能看到你给谁写、何时写。

好的迹象：你知道由谁在哪里运营，已运营多年，并说明了资金来源。以后可以更换，但你的地址会随之改变。

如果你的家庭或社团有自己的服务器，就选那个。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>创建账号</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>账号由服务商提供，就像电子邮件。无论选哪家，都可以给其他所有服务商的人写消息。</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>我已有账号</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>不需要手机号，不读取通讯录。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>正在询问服务商…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>创建账号</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>删除聊天“%1”？</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>删除“%1”中的消息？</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>%1及其照片和文件将从这台电脑上永久移除。</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>你的其他设备、对方和服务器会保留各自已有的内容。尚未发送的会留下。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>为所有人关闭“%1”？</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>之后谁都无法在那里发言，且无法恢复。每个人已有的内容都会保留。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>此聊天</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>只有你和 %1 能读到这里的内容。</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>取消屏蔽 %1</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>屏蔽 %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>本设备</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>尚未见到它的密钥。</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>标为未验证</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>重建安全连接</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>屏蔽</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>取消屏蔽</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>%1 的设备</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>你的设备</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>尚不知道对方的任何设备。消息会等到其中一台有密钥为止。</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>还没有设备。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>标为未验证</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>重建安全连接</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>屏蔽</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>取消屏蔽</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>仍然发送</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>是</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>不是，移除它</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1 的更多选项</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>能读取你消息的全部设备，别无其他。</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>关联设备</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>你的其他设备</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>信任我已验证设备所信任的</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>在任一设备上比对一次，其他设备随之生效。</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>把聊天带到这里</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>拖放到这里，发送给 %1</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>拖放到这里，将 %n 张照片发送给 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>拖放到这里，将 %n 个文件发送给 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>拖放到这里，将 %n 个照片和文件发送给 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1，去除位置信息，适合屏幕的尺寸</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1，照片为适合屏幕的尺寸</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>拖放到这里，作为文件发送</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1，原尺寸，同样去除位置信息</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1，原尺寸</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>正在编辑</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>停止编辑</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>表情符号</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>表情符号</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>搜索，或 :name:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>没有这个名称的表情符号。</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>选择名称</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>输入密码</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>你在那里的名称</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>进入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>导出此聊天</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>导出“%1”</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>此聊天在这台电脑上的全部内容会写入一个新文件夹，不加密。能打开这个文件夹的人都能阅读。</translation>
        </message>
        <message>
            <source>As</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>可用任意浏览器阅读。</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>供其他程序使用。</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>包括照片和文件</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>限于这台电脑上已有的。</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>在哪里创建文件夹</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>这是一个程序</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1 能在这台电脑上做你能做的任何事。确实在等对方发来它时才保存。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不保存</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>停止加载</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>停止发送</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>语音消息</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>这条消息的照片</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>指纹：%1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>隐藏密码</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>显示密码</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>转发给</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>名称或地址</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>没有这个名称的聊天</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>照片 %1，%2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>文件 %1，%2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>输入新密码…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>退出登录…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>添加账号…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>照片、文件、链接</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>返回详情</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>此聊天的照片会收集在这里。</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>此聊天的文件会收集在这里。</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>此聊天的链接会收集在这里。</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>照片、文件、链接</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>运行状况</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>隐藏运行状况</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>仍可使用</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>不含姓名和文字的日志</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>继续传送更早的消息</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>暂停传送更早的消息</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>停止…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>关闭此行</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>拒绝</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>打开邀请链接</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>粘贴你收到的链接。只会读取它，不会打开任何网页。</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>改选其他服务商</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>加入频道</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>频道是公开的：那里的内容不加密，任何人都能加入。</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>地址，或要搜索的词</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>name@rooms.provider.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>你在那里的名称</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>要搜索的服务器</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>留空：你的服务商。按 Enter 搜索。</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>rooms.provider.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>此服务器的频道</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>正在加入…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>%1 已有人使用这个名称。</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1 不接受这个。</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1 不接受其中一项回答。</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>这里还没有填。</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1 暂时不再创建账号。稍后再试，或选择其他服务商。</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1 目前不向所有人开放账号。</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1 不再接受这个邀请。请对方再发一个。</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>无法从这里创建 %1 的账号。</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1 在其网站上创建账号。完成后回来登录。</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>用时有点久，所以 %1 再次询问。</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1 未能创建账号。再试一次，或选择其他服务商。</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1它说：“%2”</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1 询问的内容在这里无法全部回答。</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>地址中不能使用这样的名称。</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>德国</translation>
        </message>
        <message>
            <source>France</source>
            <translation>法国</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>八个字符或更多。在其他设备上还会用到。</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>八个字符或更多。</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>容易猜到。越长越好，例如四个词。</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>不错。更长会更好。</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>很强。</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>很强。%1 无法用它读取你的加密消息。</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>昵称</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>全名</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>名字</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>姓氏</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>图片上的内容</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>这个链接指向的不是人。</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>其中没有邀请。邀请的形式是 xmpp:name@provider.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>你受邀加入 %1。</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 邀请你加入 %2。你们会立即成为联系人。</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 想和你互发消息。你有账号后，你们就会成为联系人。</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>打开它的人如果愿意，会得到 %1 的账号，并成为你的联系人。</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>打开它的人会成为你的联系人。</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1只能使用一次，有效至 %2。</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1只能使用一次。</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>, </source>
            <comment>between the parts of a list without an and</comment>
            <translation>，</translation>
        </message>
        <message>
            <source> </source>
            <comment>between two sentences</comment>
            <translation>​</translation>
        </message>
    </context>
    <context>
        <name>KeyCode</name>
        <message>
            <source>The keys of your devices as a code for a phone’s camera</source>
            <translation>供手机摄像头扫描的设备密钥码</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>这些是 %1 的设备吗？</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>只有当对方在见面或通话时亲自给你此链接或出示此码时才选“是”。</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>是，标记为已验证</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>按 Enter 发送</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift 加 Enter 换行。</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl 加 Enter 发送。</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>没有登录页面阻挡</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>域名解析</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>安全连接</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>准许进入</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>消息存档</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>照片和文件</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>其他人的服务器</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到达</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>正在尝试</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1：正常</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1：自 %2 起不正常。%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>没有网线，也没有 Wi-Fi。将这台电脑接入网络即可。</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>询问了互联网上的中立站点，都没有应答。可能是路由器或其线路的问题。</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>有个网页代替一切作答。在那里登录后，我们会自动连接。</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>此网络的域名服务器没有应答。你的服务商那边没有问题。</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>此网络的域名服务器说它们无法得知。</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>域名服务器有应答，但不知道这个名称。</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>机器在，但上面的消息服务不在。你这边无需处理。</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>每个地址都试过了，都没有应答。你这边无需处理。</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>它离开前打过招呼。通常几分钟内就会恢复。</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>连接被接受，但无法建立加密。</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>它的身份证明已过期。只有你的服务商能更新。</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>收到的是别人的身份证明。没有接受，也没有保留。</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>收到的身份证明无人担保。没有接受，也没有保留。</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>校准这台电脑的时钟，身份证明就会重新有效。</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>你的服务商负责核对密码的部分没有应答。</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>密码在别处改过，或输错了。</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>只有你的服务商能重新开放它。</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>它以前提供更安全的方式。应该让你的服务商知道。</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>密码正确，之后的步骤被拒绝。</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>你的另一个程序使用了相同的名称。</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>它说我们做的某件事在那里不被允许。</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>这个名称指向的机器对此一无所知。</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>已转到那里。</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>新消息能收到，较早的无法获取。</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>承载你某个群组的服务没有应答。</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>文件存储目前不接收任何文件。</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>你的服务商连不上你联系的某人的服务器。</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>还没有出现问题。</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>网络</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>互联网</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>登录此网络</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>域名解析</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>你的密码</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>这台电脑的时间校准</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>阅读和搜索所有聊天</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>写消息、编辑、回应：会在这里等待</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>已在这台电脑上的照片</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>给其他所有人的消息</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>存档中较早的消息</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>%1 的说明，%2 看到</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>计划从 %1 开始。</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>自 %1 起出现中断。</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>预计结束：%1。</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>我们的检查结果不同：一切正常。</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>我们的检查结果不同：更早就停在了“%1”。</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>我们的检查结果不同：还没有结束。</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1：恢复正常</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>语言：%1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>下次启动 Ninelives 时生效。</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>立即重启</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>退出“%1”？</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>你的所有设备都不会再收到那里的消息。写过的内容保留在这里。要回来，需要有人邀请你。</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>与你的另一台设备关联</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>聊天会直接从你已在用的设备搬过来。服务商负责传递，但读不到内容。</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>在两台设备之间加密</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>供另一台设备的相机读取的代码。内容与八个词相同。</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>这是你的新设备吗？</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>关联设备</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>在新设备上登录，并选择“与我的另一台设备关联”。它会显示八个词。</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>它知道代码。如果那边显示同样的名称，它就会收到你的消息，途中全程加密。</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>可以关闭此窗口继续聊天。</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>它显示这个名称：%1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>正在寻找你的新设备</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>把我的消息给它</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>不，停止</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>停止…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>你要去的是这里吗？</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>留在这里</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>八个词</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>逐个输入，或整段粘贴</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>它显示这个名称：%1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>最新的 200 条消息一到，聊天就会打开。</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>新代码</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>现在打开聊天</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>与你的另一台设备关联</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>我已没有另一台设备</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>你的消息正传往“%1”。</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>你的消息正从“%1”传来。</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>这个代码不匹配。请要一个新的。</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>这个代码太旧了。请在新设备上重新生成。</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>你的设备目前都没有显示代码。请在新设备上打开“与我的另一台设备关联”。</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>已停止。另一台设备已收到的内容会留在那里。</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>中间有人改动了你的设备之间的通信，所以没有交出任何内容。换个网络也许可行。</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>另一台设备上的 Ninelives 还不支持此功能。请在那边更新后重试。</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>另一台设备上输入的词不匹配，所以没有泄露任何内容。请用新代码再试。</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>这个代码在使用前已过期。请生成新的。</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>另一台设备停止了它。已到达的内容会留在这里。</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>中间有人改动了你的设备之间的通信，所以没有泄露任何内容。换个网络也许可行。</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>你另一台设备上的 Ninelives 还不支持此功能。请在那边更新，然后生成新代码。</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>你的另一台设备</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>正在等待你的另一台设备</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>正在寻找你的新设备</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>你的新设备正在等待你的答复。</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>代码匹配。请在另一台设备上确认。</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>已暂停。其余消息在等待。</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>传完 %1 条消息后连接断开。会自动继续。</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>“%1”已有你的全部消息。</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>你的全部消息都到了。</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>正在统计你的消息</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%2 条消息中的 %1 条，从新到旧</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>消息还在传送。请等它们到达，或先停止传送。</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>此账号暂时还不能关联。新消息无需关联也会到达这里。</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>“%1”不是其中的词。请与新设备对照。</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>第 %1 个词“%2”不在其中。请与新设备对照。</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>有效时间 %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>来自你的另一台设备“%1”，%2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>更早的消息正从你的另一台设备传来。</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>添加此设备之前的消息不在这里。</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>正从你的另一台设备传来</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>早于添加此设备</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>在另一台设备上打开 Ninelives</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>然后依次选择设置、设备、关联设备</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>扫描代码，或输入八个词</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>只能用一次，十分钟内有效</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>在另一台设备上确认</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>交出任何内容之前它会先询问</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>它显示这个名称：%1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>步骤 %1，已完成：%2，%3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>步骤 %1，当前：%2，%3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>步骤 %1：%2，%3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>或输入这些词</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>在你已在用的设备上</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>此代码已过期。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>新代码</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>之后</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>最新的 200 条消息先到，通常半分钟之内。更早的消息和照片随后在后台到达；期间可以照常聊天。</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>超过 %1 接受的大小（%2）。</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>超过 %1 接受的大小。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>语音消息，%1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>语音消息</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1 不提供照片发送。</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1 不接受这类文件。</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1 不允许此账号发送照片和文件。</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>你在 %1 的上传空间目前已满。</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>在发往 %1 的途中停住了。</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>发往 %1 的途中连接中断。</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>照片已不在这台电脑的原位置。</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>文件已不在这台电脑的原位置。</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>这张图片已损坏，无法去除其中的地点和相机信息。</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>这张图片太大，无法处理，因此不能去除其中的地点和相机信息。</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>%1 只有不受保护的地方可放。什么都没有发给它。</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>有别的东西冒充 %1 的文件存储作答。什么都没有发给它。</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>%1 文件存储的证书已过期。什么都没有发出。</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>磁盘已满，无法准备。</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>%1 的文件存储没有应答。</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>未能发出。</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>已不在服务器上。请 %1 重新发送。</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>已不在服务器上。已向拥有它的其他设备请求。</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>这张照片与 %1 发送的不符。</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>这个文件与 %1 发送的不符。</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>它比应有的大，所以没有保留。</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>通往它的途径不受保护，所以没有获取。</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>Ninelives 无法显示这类图片。你可以保存它。</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>途中停住了。</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>途中连接中断。</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>存放它的服务器目前不可信任。</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>磁盘已满，没有地方存放。</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>收到时已损坏。</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>存放它的服务器没有应答。</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>未能获取。</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>它已不在这台电脑的原位置。</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>文件夹或空文件无法发送。</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>无法读取此文件。它可能属于别人。</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>磁盘已满，未能保存。</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>无法写入那里。换一个文件夹。</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>它不在这台电脑上。先加载它。</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>它已不在服务器上。</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>加载联系人的照片和文件</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>陌生人发来的从不自动加载。</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>在群组中也加载</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>公开频道中从不加载。</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>在按流量计费的网络上也加载</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>自动加载的大小上限</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>其余的都在各自的聊天里，等你来加载。</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>设为所有者</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>设为管理员</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>设为普通成员</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>设为成员</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>允许发言</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>只允许阅读</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>请出</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>移除并禁止再加入</translation>
        </message>
    </context>
    <context>
        <name>MentionBadge</name>
        <message>
            <source>@</source>
            <extracomment>The sign for a mention</extracomment>
            <translation>@</translation>
        </message>
    </context>
    <context>
        <name>MentionPopup</name>
        <message>
            <source>People to mention</source>
            <translation>可以提到的人</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Show</source>
            <extracomment>Shows each of several messages that are folded into one line</extracomment>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>关于这条消息</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>之前的内容</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>React</source>
            <translation>回应</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>其他表情符号…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>转发…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>加载</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>复制照片</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>复制文字</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>谁读过</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>之前的内容</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>空格</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>关于这条消息</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>为所有人移除…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤回…</translation>
        </message>
    </context>
    <context>
        <name>MessageTime</name>
        <message>
            <source>d MMM</source>
            <comment>day and short month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>day, short month and year</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>M月d日 dddd</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>day, month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day, month, year</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d</source>
            <comment>day, before another day of the same month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, time</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>为所有人移除这条消息？</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>会请这里的所有应用移除它，并注明由协管员移除。有些应用可能会保留它。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>静音 1 小时</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>静音 8 小时</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>直到我取消静音</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>新聊天</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>可以给任何服务商的任何人写消息。地址看起来像电子邮件地址；也可以用邀请链接。</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>地址或链接</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>只有你能看到。可以留空。</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>开始聊天</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>新群组</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>都有谁？</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>消息已加密。只有成员能阅读。</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>立即邀请他们。之后还可以添加其他人。</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>群组名称</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>更换图片</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>正在创建…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>创建群组</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>转到最新消息</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>一切正常</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 条等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>没有网络</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>没有互联网</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>网络要求登录</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>无法解析域名</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>没有安全连接</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要你处理</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>无法登录</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>存档没有应答</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>部分群组没有应答</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>无法收发照片和文件</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>正常，仅一位联系人的服务器不通</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>服务商没有应答</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>连接：一切正常</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>连接：%1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>连接：9 项中 %1 项正常。自 %2 起不正常：%3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>这个口令打不开你的聊天。</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>缺少口令。</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>需要十二个词，这里有 %1 个。</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>“%1”不在词表中。</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>有一个词不对，或者两个词的位置换了。</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>这些词打不开这些聊天。它们可能已被更新的词取代。</translation>
        </message>
        <message>
            <source>(%1) Ninelives</source>
            <translation>(%1) Ninelives</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AttachmentActions</name>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>这台电脑上没有程序能打开这类文件。保存它吧。</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>还没有记录</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>%2内 %1 % 的时间正常</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1。%2。最近 30 天中有 %n 天出现中断。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>这不是该备份的口令。</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>此备份已损坏。较早的备份也许是完好的。</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>此备份缺少结尾：没有完整复制。</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>此备份由更新版本的 Ninelives 创建。请更新本程序后再使用。</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>此文件不是 Ninelives 的备份。</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>文件已经不在了。</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>空间不足。没有留下任何残余。</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>Ninelives 无法在那里读取或写入。没有任何改动。</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>这里已有聊天，绝不会被替换。</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>上次备份：%1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>还没有创建过备份。</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>正在写入备份</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>正在检查备份</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>正在恢复你的聊天</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>请至少输入 %1 个字符。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>完成。备份已重新读取，完好无损。</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>此备份完好。</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>你的聊天回来了。Ninelives 会重新启动来显示它们。</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln 个照片和文件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>这不是地址。地址的形式是 name@server。</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>这是你自己的地址。</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>这个地址已被屏蔽。</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>此名单由服务商保存，而你未连接。什么都没有改变。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1，有消息</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 / %2 或更多</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>取消静音此聊天</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>取消置顶此聊天</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>将此聊天移出归档</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>消息.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>添加说明文字</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>写消息，不加密</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>发消息到群组</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>发消息给 %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>这超过了任何服务商接受的长度（%L1 个字符）。内容仍在这里。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>你收到了邀请。没有说明是谁邀请的。</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 邀请你。</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 邀请你。这个地址不在你的联系人中。</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>群组地址是 %1。</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>附言：“%1”</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1，使用 %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>给 %1 的一条消息没有发出。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>此聊天按上面的选择通知。</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>在你取消之前保持安静。新消息会计数。</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>%1 之前保持安静。新消息会计数。</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>加密群组</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>群组，未加密</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>公开频道，未加密</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>已加密，已验证</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · 在线</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · 离开</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · 忙碌</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · 已屏蔽</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 正在输入…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>承载此频道的服务器和任何加入的人都能读到这里的内容。</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>%1 的服务器和你的服务器能读到这里的内容。</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>你写的内容保存在这里，服务商应答后发送一次。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>服务器的形式是 chat.family.example。</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>缺少名称。</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>名称不含空格，也不含这些符号：@ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>缺少密码。</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>密码要有八个字符或更多。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>未能写入自动启动程序的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>刚刚使用过</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>%n 分钟前使用过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>%n 小时前使用过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>%n 天前使用过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>%n 个月前使用过</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>你已于 %1 移除。它无法读取任何新内容。</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>不再使用。不会为它加密任何内容。</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>它仍会收到每条消息的密钥。</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>添加于 %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>此码中的一个密钥与这里显示的不同。可能有人在中间。未作任何更改。</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>此码中的一个密钥与这里显示的 %1 设备的密钥不同。可能有人在中间。未作任何更改。</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>此码中的设备在这里都还未知。请重新查找后再试。</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>此码中的设备与这里显示的一致。</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>此码中的 %n 台设备与这里显示的一致。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>这不是设备的码。它以“xmpp:”开头。</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>此码属于其他人：%1。</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>设备 %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>本设备</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>未核对即信任</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>已屏蔽</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>设备 %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>新设备“%1”已于 %2 添加到你的账户。是你本人吗？</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>你的设备“%1”自 %2 起使用新密钥。是你重新设置的吗？</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>你移除过的“%1”自 %2 起又回到你的账户。是你本人吗？</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>%1 的一台设备有了新密钥。通常意味着它被重新设置过。</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>你验证过的 %1 使用了新设备。核对之后，消息才会发往该设备。</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1 使用了新设备。</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>另一个应用把这台电脑从你的设备中移除了。现已恢复。</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>另一个应用不断把这台电脑从你的设备中移除。几分钟后会恢复；在此之前发给你的内容可能无法在这里读取。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>浅肤色</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>中浅肤色</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>中等肤色</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>中深肤色</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>深肤色</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>无肤色</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>笑脸</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>人物</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>动物和自然</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>食物和饮料</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>旅行和地点</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>活动</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>物品</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>符号</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>旗帜</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>这条消息已撤回</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>这条消息无法在这台电脑上打开</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>不在这台电脑上</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>较早的消息</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>较新的消息</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>磁盘已满。已开始的部分没有留下。</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>那个文件夹已不存在。</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>未能写入那里。已开始的部分没有留下。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln 个照片和文件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>你已退出这个群组</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>未加密：先在那里写一条</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>内容还没有全部在这台电脑上。先加载它。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>%1 秒前检查，从你的电脑向外</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>上次变化在 %n 分钟前，从你的电脑向外</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%2 个词中的 %1 个</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>正在等待连接到 %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>正在生成代码</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>最新的 200 条消息已到。更早的会在后台陆续到达。</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>八个词已复制。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>未核对即信任</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>已屏蔽</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>新设备，未核对</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>未加密：途经的服务器能读到它</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>端到端，多数应用支持的旧方式</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>端到端，新方式</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>写于</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>到达服务器</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已修改</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>发送者给的编号</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>途中的编号</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>存档中的编号</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>发送设备</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>已不在列表中的设备</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>带到此处</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>无法阅读</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>已收到</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未收到</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageSelection</name>
        <message>
            <source>1 message</source>
            <translation>1 条消息</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>这个链接指向的不是人。群组的链接请用于“加入群组”。</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>地址的形式是 name@provider.example。</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>这个链接用于创建账号，不指向任何人。</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>这是你自己的地址。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>你的服务商不提供群组。什么都没有创建。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1 条消息发送中。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n 条消息发送中。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>等待的 1 条消息已发送。</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>等待的 %n 条消息已发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>已重新连接。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>输入密码</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>打开登录页面</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>%1 秒后重试</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>正在尝试</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>在所有消息中搜索“%1”</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>已归档</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n 位成员</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>已选 1 人</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>已选 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>地址的形式是 name@provider.example。</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>此人已在其中。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chat, and when</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>pixels</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 张，共 %2 张</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1 还没有接受更改。下次连接时会再次提交。</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>连接后，其他人就会看到更改。</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>这张图片太大。选一张 100 MB 以下的。</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>这张图片无法使用。选一张 JPEG、PNG、WebP、GIF、HEIC 或 AVIF。</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>无法读取此文件。换一个吧。</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>磁盘已满，更改没有保存。</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>更改没有保存。再试一次。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>你发送时，对方的设备都没有密钥。其他人已收到。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>已读 %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>不分享何时阅读</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>已送达 %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>你的消息，%1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>这些聊天的密钥在你的一个文件里。请妥善保管该文件。</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>还没有。没有它们，一旦这台电脑忘记密钥，聊天就会丢失。</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>创建于 %1。</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>不是这个词。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1 人</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>服务器名称的形式是 rooms.provider.example。</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>此服务器不显示列表。仍可通过地址加入。</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>地址的形式是 name@rooms.provider.example。</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>密码不对。问问已加入的人。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>还无法阅读</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%n 台设备中有 %1 台还无法阅读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n 台设备</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>不在线</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>这个名称看起来像你的，但其实是别人。</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>这个名称看起来像 %1 的，但其实是别人。</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>这个名称混用了几种字母。可能在模仿别的名称。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1 人在线</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n 人在线</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 位成员</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n 位成员</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1，%2 位在线</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n 台设备</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%n 台设备中的 %1 台</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>所有成员，无论是否在线，且仅限成员。新加入的人从那时起可以阅读；被移除的人不再能读到新内容。</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>承载此频道的服务器和任何加入的人都能读到这里的内容。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchDays</name>
        <message>
            <source>%1 – %2</source>
            <extracomment>From one day to another: 2 – 5 November</extracomment>
            <translation>%1至%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchModel</name>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 或更多</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SendFilesModel</name>
        <message>
            <source>Picture %1</source>
            <translation>图片 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n 个照片和文件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 张照片</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 个文件</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>会透露拍摄地点和设备</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>会透露拍摄时间和设备</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>原样发送，包括附注</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>已去除位置信息</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>已去除相机信息</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>无法去除 %1 中的地点和相机信息。</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>无法去除 %n 个文件中的地点和相机信息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>每个不超过 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file's name, and why it can't be sent</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SharedFilesModel</name>
        <message>
            <source>%1, from %2, %3</source>
            <comment>a link, a person, a day</comment>
            <translation>%1，来自 %2，%3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>地址的形式是 name@provider.example。</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>缺少密码。</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>端口是 1 到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>服务器的形式是 chat.provider.example。</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>无法读取此文件。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>跟随键盘</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n 个照片和文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>此聊天中有内容尚未发送。什么都没有删除。</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>空间已腾出。你打开的内容会重新获取。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>已从这台电脑上删除 %n 条消息。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>正在重建安全连接。</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>其中的字母可能被误认成别的字母。它指向 %1。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>后面有 1 条消息在等待。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>后面有 %n 条消息在等待。</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>原消息不在这台电脑上</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>自己</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>1 条新消息</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n 条新消息</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>排在第一</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>排在第二</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>排在第三</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>排在第四</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>排在第五</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>已保存在这台电脑上，%1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>排在第 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n 项变更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n 条消息无法在这台电脑上阅读</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>与你的另一台设备关联</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>（已撤回）</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>（无法在这台电脑上阅读）</translation>
        </message>
        <message>
            <source>[%1] %2: %3</source>
            <extracomment>A copied message: date and time, who wrote it, what</extracomment>
            <translation>[%1] %2：%3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TrayKeeper</name>
        <message>
            <source>Open Ninelives</source>
            <translation>打开 Ninelives</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>1 条未读消息</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n 条未读消息</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>1 条消息在等待；Ninelives 运行时就会发出。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n 条消息在等待；Ninelives 运行时就会发出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>听不到声音：这台电脑的扬声器没有响应。</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>这条语音消息已不在这台电脑上。</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>这条语音消息已损坏，无法播放。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>到 %1 自动结束</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>语音消息 %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>这台电脑没有麦克风。接上一个再试。</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>Ninelives 无权使用麦克风。在这台电脑的设置中允许，然后再试。</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>麦克风停了。在那之前说的都在这里。</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>麦克风没有声音。看看是否有其他程序在使用它。</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>语音消息最长 %1。全部内容都在这里。</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl N 开始聊天</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl K 查找一切</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>通知显示</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>当前窗口中未显示的内容会弹出通知。</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>不通知</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>有新内容</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>谁写的</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>谁写了什么</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>已静音的聊天保持安静。每个聊天可在“详情”中单独设置。</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>在托盘中继续运行</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>关闭窗口只是隐藏它。消息仍会收到，等待的内容仍会发出。</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>随电脑启动</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>有托盘时不显示窗口。</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>多久后显示离开</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>届时联系人会看到你已离开，锁屏期间也是如此。你仍会收到通知。</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>从不</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 分钟</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 小时</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>用 %1 回应了你的消息</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>用 %1 回应了你的照片</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>用 %1 回应了你的多张照片</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>用 %1 回应了你的语音消息</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>用 %1 回应了你的文件</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>用 %1 回应了你的多个文件</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>新消息</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n 条新消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>新回应</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>给 %1 的 %n 条消息没有发出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>%n 条消息没有发出。</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>给 %1 的一条消息没有发出。</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>一条消息没有发出。</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>提到我的</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>否</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 小时</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>本设备</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>自 %1 起在此。</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>对方用这八组与他们看到的进行比对：</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>正在创建链接…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>用链接邀请他人</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>你的邀请</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>供手机相机扫描的链接码</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>输入密码</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>%1 在服务商处的密码。它会加密保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>名称，或 name@provider.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>选择 %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>更改名称</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>只有你能看到。按 Enter 保存。</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>停止加载</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>停止发送</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>停止加载</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>不发送</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>转发…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>复制照片</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>较早的照片</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>较新的照片</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>这张图片太大。选一张 40 MB 以下的。</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>这张图片无法使用。选一张 PNG 或 JPEG。</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>无法读取此文件。换一个吧。</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>告诉对方消息已送达</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>对方会看到两个勾。</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>告诉对方你已读</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>对方会看到两个勾在色块中。</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>告诉对方你正在输入</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>统计群组中的已读人数</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>超过 %1 人的群组不统计已读人数。</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>%1 人以内</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>每个聊天可在“详情”中单独设置。陌生人，即不是你的联系人、你也没有给对方写过消息的人，绝不会得知这些。</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>更换图片</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>移除图片</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>更改名称</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>添加你的名称</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>你的名称</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>会作为你的名称提供给其他人。按 Enter 保存，按 Esc 保持原样。</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>知道你地址的人都能看到你的图片和名称。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>服务商</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>我自己的服务器</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>或别人给我的服务器</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>输入它的名称，例如 chat.family.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>服务商发来的图片；输入图上的内容。</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>在服务商的网站上回答</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1 还想知道</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>免费</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 年起</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>回复 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>ReactionRow</name>
        <message>
            <source>+%1</source>
            <extracomment>More reactions than are shown</extracomment>
            <translation>+%1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPage</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>复制文字</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>正在录制语音消息，%1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>已录制的语音消息，%1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>停止录制</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>试听</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>丢弃语音消息</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>都记下了吗？</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>写下来</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>其中两个词，用来确认它们已写在纸上。</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>确认这些词之后，以前的词就不再有效。</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>当这台电脑的密钥环丢失或忘记口令时，它们可以打开你的聊天。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>我已写下来</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>都记下了吗？</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>写下来</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>其中两个词，用来确认它们已写在纸上。</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>当密钥环丢失或忘记口令时，这十二个词可以在这台电脑上打开你的聊天。它们只显示一次。请写在纸上，放在远离这台电脑的地方。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>我已写下来</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>再显示一次</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>写在纸上的十二个词，能在这台电脑忘记密钥时救回你的聊天。</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>写下来</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>十二个恢复词</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>第 %1 个词</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>移除“%1”？</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>之后它将无法读取任何新内容。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>这台设备叫什么？</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>你怎么称呼这台设备？</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>与你通信的人可以看到此名称。</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>只有你在这台电脑上能看到此名称。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 想成为你的联系人</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1 请求给你发消息，并查看你何时在线。如果不认识这个地址，就拒绝；不会告知任何人。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>屏蔽</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>更换图片</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>更改名称</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>更改主题</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>添加主题</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>所有人都能看到。按 Enter 保存。</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>谁能读到</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>邀请</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>添加成员</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>邀请成员</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>群组</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>频道</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>People</source>
            <translation>成员</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>退出群组…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>退出频道…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>为所有人关闭…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>主题已移除。</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1 移除了主题。</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1 将主题改为“%2”。</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>主题现在是“%1”。</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1 添加了 %2。新成员从这里起可以阅读消息。</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>%1 已被添加，从这里起可以阅读消息。</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1 移除了 %2。被移除的人读不到这之后的内容。</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>%1 已被移除，读不到这之后的内容。</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 已离开。</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1 将群组命名为“%2”。</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>群组现在名为“%1”。</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>群组图片已更换。</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1 更换了群组图片。</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>你已被添加。</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1 添加了你。</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>你已被移除。写过的内容保留在这里。</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1 移除了你。写过的内容保留在这里。</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>此群组已为所有人关闭。写过的内容保留在这里。</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1 将 %2 设为管理员。</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 现在是管理员。</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1 将 %2 设为所有者。</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 现在是所有者。</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1 将 %2 设为普通成员。</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 现在是普通成员。</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>现在任何人都能加入这里。你写的内容不再加密。</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>只有成员能进入。请一位成员添加你。</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>管理员不让你进入。只有他们能改变这一点。</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>你的角色不允许这样做。问问管理员或所有者。</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>那里已有人使用这个名称。换一个吧。</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>这已不存在。写过的内容保留在这台电脑上。</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>目前已满。等有人离开后再试。</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>需要密码才能进入。问问已加入的人。</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>与此群组的连接断开了。正在重新进入；你的消息在这里等待。</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>找不到这个地址中的服务器。检查一下地址。</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>服务器没有应答。什么都没有改变；再试一次。</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>这个地址下什么都没有。检查一下地址。</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>地址的形式是 name@groups.provider.example。</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>这个地址已被占用。换一个名称。</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>超过服务器接受的大小。选个小一些的。</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>服务器不提供此功能。什么都没有改变。</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>你已不是此群组的成员。</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>只有成员能进入此频道。</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>这里的内容你可以阅读。请一位成员重新添加你。</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>此群组的管理员不让你进入。</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>此频道的管理员不让你进入。</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>这里的内容你可以阅读。只有管理员能改变这一点。</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>此群组已不存在。</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>此频道已不存在。</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>写过的内容保留在这里。无法再发送。</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>需要密码才能进入。</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>这里的内容你可以阅读。问问已加入的人。</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>那里已有人使用你的名称。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>你可以阅读和写消息；消息会以另一个名称发出。</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>此群组目前不让你进入。</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>此频道目前不让你进入。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>你可以阅读和写消息；能进入后消息就会发出。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>你可以阅读和写消息；服务器恢复后消息就会发出。其他聊天正常。</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>找不到此群组的服务器 %1。</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>找不到此频道的服务器 %1。</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>目前已满。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>你可以阅读和写消息；有空位后消息就会发出。</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>与此群组的连接断开了。</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>与此频道的连接断开了。</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>正在重新进入。你写的内容在这里等待。</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>此群组的服务器 %1 没有应答。</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>此频道的服务器 %1 没有应答。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>输入密码</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>选择名称</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>它说：“%1”。</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>你已不在此群组中。写过的内容保留在这里。</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>你已不在此频道中。写过的内容保留在这里。</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>目前只有协管员能在这里发言。你可以阅读全部内容。</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>此群组中没有人的设备有我们能用的密钥。</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>目前只有协管员能在这里发言。</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>你已不在此群组中。</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>此群组的服务器没有接受这条消息。</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>此群组的服务器没有接受这条消息。它说：“%1”。</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>此群组</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>已发送。超过 %1 人的群组不统计已读人数。</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>所有人已读</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>%2 人中 %1 人已读</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>已送达所有人</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>已送达 %2 人中的 %1 人</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 还无法阅读</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n 人还无法阅读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n 人正在输入…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>正在输入…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 正在输入…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>协管员</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>%1 向你出示的码</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>你的另一台设备显示的码</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>用手机扫描或复制后粘贴到这里。只从本人或设备本身获取。</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>任何人</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>何时写的</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>请再选择最后一天，或再次选择同一天。</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>请选择一天，或多天中的第一天。</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>谁写的</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>任何日期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>最近一个月</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>从日历选择…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>任何类型</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>语音消息</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>什么类型</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>消息</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>更早的消息仍在到达。</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>这台电脑上没有。</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>在这台电脑上没有找到“%1”。</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>找到的消息</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>所选消息</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>选择消息</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>转发…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤回…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>不加密发送</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>阅读、搜索和写消息都不受影响。</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>全部保存在这里，服务恢复后按顺序各发送一次。</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1 条消息保存在这里，服务恢复后发送一次。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n 条消息保存在这里，服务恢复后按顺序各发送一次。</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>这台电脑没有接入网络。</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>你的网络正常，但它背后的互联网没有应答。</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>此网络要求先登录。</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>被它的登录页面挡住了。</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>你网络的域名解析自 %1 起没有应答。</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>互联网本身有应答。</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>你的网络目前无法解析域名。</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>互联网目前不知道 %1 这个名称。</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>如果一直这样，问问你的服务商。你的聊天保留在这台电脑上。</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>你的服务商 %1 自 %2 起不接受连接。</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>你的服务商 %1 于 %2 停止运行。</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>正在连接 %1，用时比平常久。</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>你的服务商 %1 自 %2 起没有应答。</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>时钟校准之前，安全连接会被拒绝。</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>我们没有与它连接。换个网络可能有用。</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>%1 的安全证书已于 %2过期。</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>%1 的安全证书已过期。</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>只有你的服务商能更新它。我们会继续尝试；在那之前什么都不发送。</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>此网络上有别的东西冒充 %1 作答。</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>这台电脑信任的机构都不为 %1 担保。</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1 有应答，但无法建立安全连接。</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>没有安全连接就什么都不发送。</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1 不再接受已保存的密码。</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>%1 关闭或暂停了此账号。</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>你的聊天保留在这台电脑上。问问你的服务商，或将其导出。</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1 只提供会泄露密码的登录方式。</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>我们没有使用。</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1 在运行，但目前无法核对密码。</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>据我们所知，你的密码没有问题。</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>%1 结束了此连接，因为另一个连接取代了它。</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>我们会以新名称重新连接。</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>%1 切断了连接。</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>%1 切断了连接，并说：“%2”。</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>%1 背后的机器说它不为 %1 服务。</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>通常是搬迁尚未完成。</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1 让我们转到另一台机器。</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1 让我们转到另一台机器 %2。</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>正在连接那里。</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1 让我们进入，但随后不让继续。</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>1 张照片在等待。</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n 张照片在等待。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 条消息</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 张照片</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1和%2在等待。</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 分钟</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>这台电脑的时钟慢了 %1。</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>这台电脑的时钟快了 %1。</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>消息正常。你的服务商的存档没有应答。</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>恢复应答后，会补上 %1 以来错过的内容。</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>目前无法发送照片和文件。文字正常。</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>此群组的服务器自 %1 起没有应答。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>你可以阅读和写消息；服务器恢复后消息就会发出。其他聊天正常。</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>一位联系人的服务器 %1 自 %2 起没有应答。</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>%1 的服务器 %2 自 %3 起没有应答。</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>你这边一切正常。</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>服务器恢复应答后，消息会自动发出。</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1 计划暂停服务，%2 至 %3。</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1 计划从 %2 起暂停服务。</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>那时写的消息会在这里等待，之后发出。</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>一切正常，但时钟校准之前显示的时间不对。</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>没有内容在等待。</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>1 条消息在等待。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n 条消息在等待。</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>磁盘已满。腾出 20 MB，一切就会自动继续。</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>你可以阅读全部内容。新消息在此期间留在服务器上。</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>这台电脑上的部分聊天已损坏。</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>关闭 Ninelives 并重新启动：它会尽量修复，并保留损坏的文件。</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>目前无法保存你的聊天。</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>这台电脑上的聊天曾损坏，现已修复。</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>损坏的文件保留为 %1。</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>没有丢失消息。</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>这里有 %L1 条消息，%L2 条未能读取。</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>这里有 %L1 条消息，其余未能读取。</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>它说：“%1”。</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>%1 的信箱已满，所以服务器退回了这条消息。</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>这个地址没有人。</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>%1 的服务器无法转交这条消息，所以退了回来。</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>%1 的服务器没有接受这条消息。</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>%1 的设备都没有我们能用的密钥。</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1 使用了新设备。先核对，或不加密发送。</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>超过 %1 接受的长度（%L2 个字符）。</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>服务器因这条消息两次断开，所以将它放到一边；其余的已继续发送。</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>%1 的服务器没有应答。</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>互联网不知道 %1 的服务器。</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>其中已没有可以发送的内容。</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>创建备份时，这条消息正在等待。此后它可能已经发出：服务器已无法判断。请重新发送或移除。</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>这条消息未能发出。</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>这里缺少消息，正在获取</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>这里缺少消息。%1 秒后重试</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>这里缺少消息。连接后会补上</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>服务器上已没有 %1的消息</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>服务器上已没有 %1至%2的消息</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>这条消息在等待更早的消息</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>这条消息无法在这台电脑上打开</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>那台设备上的应用不支持重新发送消息。</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>目前已请求多次。请稍后再试。</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>请求需要网络连接。</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>它只为你的其他设备加密。</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>与 %1 的设备之间的安全关联失去了同步。现已更新；新消息正常。</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>收到时已损坏。</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>它使用了 Ninelives 不认识的加密方式。%1 可以换一个应用设置。</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>它来自你屏蔽的设备。</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>它之前的消息到齐后，它会自动打开。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>你的密钥环已锁定，所以还无法打开聊天。</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>什么都没有丢失：你的消息仍以加密方式保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>解锁后重试。</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>存放聊天密钥的密钥环没有运行。</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>重新登录桌面，然后重试。</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>你的密钥环没有给出聊天的密钥。</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>你的密钥环里已经没有聊天的密钥。</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>如果还有以前的密钥环，把它恢复后重试。</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>聊天旁边的文件 vault.json 不见了。</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>它记录着聊天的密钥在哪里。把它的副本放回原处，然后重试。</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>如果你把密钥保存在文件里，请用那个文件启动 Ninelives。</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>聊天旁边的文件 vault.json 已损坏或无法读取。</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>存放聊天密钥的文件不见了。</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>把它放回原来的位置，然后重试。</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>无法读取存放聊天密钥的文件。</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>检查它所在的磁盘是否连接、你是否有权读取，然后重试。</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>其他人可以访问存放聊天密钥的文件。</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>把它改成只有你能读取，然后重试。</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>存放聊天密钥的文件里没有密钥。</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>用完好的副本替换它，然后重试。</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>你的恢复词也能打开聊天。</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>备份也能找回你的消息。</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>这个密钥打不开你的聊天。</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>它们是用另一个密钥保存的。什么都没有改变。</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>存放你的聊天的位置有别的东西。</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>此文件不是由 Ninelives 创建的。已保持原样。</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>这些聊天上次是由较新版本的 Ninelives 打开的。</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>更新此程序即可打开。什么都没有改变。</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>这些聊天在另一个窗口中打开着。</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>关闭另一个 Ninelives，或使用它的窗口。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>打开聊天需要一点空间。什么都没有改变。</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>部分本地历史记录未能读取。</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>文件已损坏。已保持原样。</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>无法使用存放聊天的文件夹。</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>Ninelives 无权在那里写入。什么都没有改变。</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>目前无法打开你的聊天。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>什么都没有改变。</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1 不认识这个地址和密码的组合。</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>互联网不知道 %1 这个名称。</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 目前没有应答。</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>此网络要求先登录。你的密码没有发出。</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>这台电脑的时钟慢了，所以无法核对 %1。你的密码没有发出。</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>%1 的安全证书已过期。只有你的服务商能更新它。</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>这台电脑信任的机构都不为 %1 担保。你的密码没有发出。</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>此网络上有别的东西冒充 %1 作答。你的密码没有发出。</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>此账号已在这里。</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>地址的形式是 name@provider.example。</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>磁盘已满，未能保存。</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>这需要连接到你的服务商。恢复连接后再试。</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>这超过了任何服务商接受的长度。</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>这已不在这里。</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>服务器没有接受。</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>没有成功。什么都没有丢失。</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>返回聊天列表</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>个人资料和账号</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>隐私和回执</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>照片和文件</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>通知</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>外观</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>设备</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>已屏蔽的人</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>存储和备份</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>连接和历史</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>键盘</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>关于</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>返回设置列表</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>新聊天或群组</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新聊天</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>新群组</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>加入频道</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>未读</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>群组</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>你的消息正从另一台设备传来。</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>还没有群组</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>没有归档</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>没有未读</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>还没有聊天</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>用一个地址开始聊天。</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>把聊天带到这里</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>服务商无法用它读取你的加密消息。</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>手动输入服务器</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>留空：按服务商公布的。</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>证书文件</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>仅用于自设证书机构的服务器：包含其证书的文件。</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>先在这台电脑上也登录。下一步由你的另一台设备带来聊天。</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>账号由服务商提供，就像电子邮件。你可以给其他所有服务商的人写消息。</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>不需要手机号，不读取通讯录。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在登录…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>退出登录 %1？</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1 条消息尚未发送。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>有 %n 条消息尚未发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>你的聊天和本设备的密钥会从这台电脑上移除。服务商和你其他设备上的内容保留在那里。</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>留到发完</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>仍要退出</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>滚动条</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>检查拼写</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>拼写有误的词会加下划线。它们绝不会离开这台电脑。</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>这台电脑没有安装词典。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>拼写检查的语言：%1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>停止把你的消息传给另一台设备？</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>停止把你的消息带到这里？</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>已到达的会保留。其余的只有再次关联设备才会到来。只想等一会儿的话，请暂停。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>StorageSettings</name>
        <message>
            <source>Texts, keys and search</source>
            <translation>文字、密钥和搜索</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>照片和文件</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>这台电脑上的一切都已加密。没有内容能从服务器重新获取，所以无法腾出空间。</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>这台电脑上的一切都已加密。有 %1 的照片和文件也在服务器上：可以从这里移除，只要服务器还保留着，打开时就会重新获取。</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>腾出空间</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>腾出 %1</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>按聊天，从大到小</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>如何处理此聊天</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>移除这里的照片和文件</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>删除消息…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>删除聊天…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>输入你的恢复词</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>选择口令</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>输入口令</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>你写下的十二个词可以打开这些聊天。</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>它锁住这台电脑上的聊天。如果忘记，没有人能找回。</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>它打开这台电脑上的聊天。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>使用此口令</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>使用恢复词</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>您是不是要找“%1”？</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>撤回这条消息？</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>文字会从这里移除，并请所有存有它的设备移除。可能已经有人读过。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>撤回 %n 条消息？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>文字会从这里移除，并请所有存有它们的设备移除。可能已经有人读过。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>你的消息正从另一台设备传来。</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>打个招呼吧。这里的消息已为所有成员加密。</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>打个招呼吧。这里的消息已加密。</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>打个招呼吧。</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>肤色</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>新设备，未核对</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>已屏蔽</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>未核对即信任</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 还无法阅读</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>现在发给对方</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>现在发给 %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>之前的内容</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>这台电脑上没有它之前的文字。</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1，位置 %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1，正在播放</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1，尚未播放</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>方向键每次移动 5 秒</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>停止加载</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>停止发送</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>速度 %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>每条消息都稳稳落地。</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>与任何服务商的任何人私密聊天和分享照片。如果哪里出了问题，你写的一切都会在这里等待，只发送一次，并告诉你发生了什么。</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>创建账号</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>与我的另一台设备关联</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>打开邀请链接</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>返回聊天列表</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>来电了！我的照片发出去了吗？</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>发出去了。你一上线就发了，不多不少正好一次。</translation>
        </message>
        <message>
            <source>18:52</source>
            <translation>18:52</translation>
        </message>
    </context>
    <context>
        <name>WithoutDeviceDialog</name>
        <message>
            <source>Without the other device</source>
            <translation>没有另一台设备时</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>从现在起，所有聊天中的新消息都能在这里使用。更早的消息无法在这台电脑上阅读：它们只为你的其他设备加密，你的服务商也打不开。

如果另一台设备找到了，可以以后再关联：设置、设备、“把聊天带到这里”。</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>不用它，继续</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>返回代码</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>八个词</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>One of several numbered words: its number, the word</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>edited, the change waits</source>
            <translation>已编辑，修改在等待</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>已编辑，修改未能发出</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>含链接</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 和另外 %2 人</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>你撤回了这条消息</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>%1 撤回了这条消息</translation>
        </message>
        <message>
            <source>you</source>
            <translation>你</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>已保存在这台电脑上，正在等待：%1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>%1 的服务器</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>正发往 %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>正在确认 %1 是否收到</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>%1 已收到，%2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>已到所有人的设备</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>已到 %1 的设备，%2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>已到 %1 的设备</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>所有人已读</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>已读 %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>未发送：%1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>恢复应答后会自动再次发出。</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>已请求你的另一台设备，等待中。</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>已请求 %1 的设备，等待中。</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>你的另一台设备无法重新发送。</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>%1 的设备无法重新发送。</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>请你的另一台设备重新发送</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>请 %1 的设备重新发送</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>重建安全连接</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>作为文件发送</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>不加密发送…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>先发送其余的</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>显示全部，%1 个字符</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>未加密</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>恢复词</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>全部十二个，用空格分开。</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>打开我的聊天</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>使用账号</translation>
        </message>
    </context>
</TS>
