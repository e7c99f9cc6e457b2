"""What the made-up people say, and what the scripted mind answers."""

QUESTIONS = (
    "Can you tell me something about the history of Rome?",
    "How do I bake a simple loaf of bread?",
    "What should I see on a weekend in Lisbon?",
    "Please explain to me how a bicycle stays upright.",
    "What can you tell me about whales?",
    "How does a refrigerator keep things cold?",
    "Tell me about the planets of the solar system.",
    "What do I need for a walk in the mountains?",
)
ANSWERS = (
    "Rome began as a few small villages on hills beside the river. "
    "Over many centuries it grew into a great city that ruled the lands around the sea. "
    "Its roads and its laws are still with us today.",
    "Mix flour with water, a little salt and some yeast, and knead it for ten minutes. "
    "Let the dough rest under a cloth until it has doubled. "
    "Then bake it in a hot oven until the crust is brown.",
    "Begin in the old quarter, where the streets are narrow and full of stairs. "
    "Take the yellow tram up to the castle and look over the river. "
    "In the evening you could listen to music in a small tavern.",
    "When a bicycle begins to lean, the front wheel turns to the same side. "
    "That brings the wheels back under the weight of the rider. "
    "The faster it goes, the better this works.",
    "Whales are mammals that live in the ocean and breathe air. "
    "The largest of them eat very small animals that they filter out of the water. "
    "Many travel thousands of miles every year.",
    "A liquid evaporates in thin pipes inside and takes the heat with it. "
    "A pump presses the vapour together, so that it becomes warm and liquid again. "
    "The heat leaves through the pipes on the back.",
    "There are eight planets that travel around the sun. "
    "The four inner ones are small and made of rock. "
    "The four outer ones are giants of gas and ice with many moons.",
    "Take good boots, a warm jacket and something against the rain. "
    "A map and enough water are just as important. "
    "Tell somebody where you go and when you will be back.",
)
NODS = ("Mm-hm.", "Yeah.", "Right.", "Okay.", "I see.", "Uh-huh.")
HALVES = (
    ("I would like to know", "how far it is from here to the station."),
    ("Could you tell me, um,", "what the capital of Norway is?"),
    ("Yesterday I went to the", "new library on the other side of the river."),
    ("The thing that I really", "wanted to ask you about is my garden."),
    ("My sister and her", "husband are coming to visit us in May."),
    ("If I leave the house at", "seven, do I arrive before nine?"),
    ("I am looking for a book that", "my mother used to read to me."),
    ("Please remind me to", "call the dentist on Monday morning."),
)
STORY = (
    "Last summer we drove to the coast with our two dogs.",
    "The car was old and it made a strange noise the whole way.",
    "After three hours it stopped in the middle of a forest.",
    "There was nobody around and we had no signal.",
    "So we took the dogs and started to walk along the road.",
    "After a while we came to a small house with a light in the window.",
    "An old man opened the door and he laughed when he saw us.",
    "It turned out that he had repaired cars for forty years.",
)
