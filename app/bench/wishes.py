"""What is said in `microturn bench delegate`: wishes of the mind, and words that are none.

None of these sentences comes out of the grammar from which the network learns
(`model.train.texts`), short nods and fillers aside, which are the same everywhere.
"""

QUESTIONS = (
    "How many teeth does a grown dog have?",
    "Which river flows through Budapest?",
    "Can you explain why leaves turn red in autumn?",
    "What is the difference between a frog and a toad?",
    "Who wrote the story of the little mermaid?",
    "Is a tomato a fruit or a vegetable?",
    "How long should I boil an egg so that it stays soft?",
    "Why do bees die after they sting somebody?",
)
REQUESTS = (
    "Please write down that the milk is almost finished.",
    "Set an alarm for a quarter to six.",
    "Read me the message on my screen.",
    "Tell me a short joke about penguins.",
    "Find a recipe for lentil soup.",
    "Give me three names for a white rabbit.",
    "Translate good night into Italian for me.",
    "Remind me in half an hour to take the cake out of the oven.",
)
STATEMENTS = (
    "I have just finished painting the garden fence.",
    "My knee hurts whenever I climb the stairs.",
    "Our neighbours are moving to another city next week.",
    "I would love to learn how to sail.",
    "My daughter starts school on Monday.",
    "I cannot decide which shoes to wear for the wedding.",
    "Yesterday I baked my very first apple pie.",
    "I am a bit nervous about my exam tomorrow.",
)
HALVES = (
    ("Could you find out whether", "the museum is open on Sunday?"),
    ("I need to know the", "opening hours of the post office."),
    ("What would happen if", "I left the soup on the stove all night?"),
    ("Please make a list of the", "things we need for the camping trip."),
    ("My doctor told me that", "I should drink more water every day."),
    ("Can you remind me, um,", "to water the plants this evening?"),
    ("How much sugar do I", "put into a litre of lemonade?"),
    ("The reason I am asking is that", "our washing machine leaks again."),
)
CUT_INS = (
    "Wait, how tall is the tallest giraffe?",
    "Sorry, can you say that in one sentence?",
    "No, tell me about the winters there instead.",
    "Just a second, do I need a licence for that?",
    "Oh, and how much would all of that cost?",
    "One more thing, could you also write it down?",
    "Okay, but what should I do first?",
    "Excuse me, I wanted the short version.",
)
TYPED = (
    "how high is the Eiffel tower",
    "Please note: buy stamps.",
    "weather in Vienna at noon",
    "What rhymes with orange?",
    "remind me of the parcel at three",
    "thanks, and the second one?",
    "Who painted the night watch?",
    "my train was cancelled",
)
NODS = (
    "Mm-hm.",
    "Yeah, sure.",
    "Oh, I see.",
    "Right.",
    "Uh-huh.",
    "Okay, yeah.",
    "That's true.",
    "Ah, interesting.",
)
STOPS = (
    "Stop.",
    "Never mind.",
    "Okay, that's enough.",
    "Please stop talking.",
    "Forget it.",
    "All right, you can stop now.",
    "No thanks, stop.",
    "Be quiet now, please.",
)
ASIDES = (
    "Helen, did you take the dog out?",
    "Not the blue one, Martin, the green one.",
    "Honey, your phone is ringing upstairs.",
    "Yes, officer, the car is mine.",
    "Leave your shoes by the door, boys.",
    "I'll call you right back, Steve.",
    "Two tickets for the nine o'clock show, please.",
    "Sit, Rex. Good dog.",
)
BYSTANDERS = (
    "So I told him that the roof was leaking again.",
    "They never found out who had taken the bicycle.",
    "Are you coming to the concert on Friday?",
    "The new manager wants everybody in at eight.",
    "She paid twice as much for the same flat.",
    "Have you tasted the soup? It needs more salt.",
    "We missed the ferry by two minutes.",
    "My cousin sells honey at the market.",
)
FILLERS = ("Um.", "Hmm.", "Well, um.", "Uh, so.", "Let me think.", "Hm, well, yes.", "Er.", "Ah.")
UNFINISHED = (
    "What I wanted to ask was",
    "Could you perhaps",
    "And the other thing is that",
    "I was thinking about the",
    "If you could just",
    "So the problem with my",
    "Do you happen to know whether",
    "The last time we",
)
